import { z } from 'astro/zod';
import { shortSchema } from './shared.ts';

/** Front matter of a page of prose at the top of `content/`: the front page, the page on method, the corrections. */
export const proseSchema = z.strictObject({
	/** The page's heading. */
	title: z.string().min(3),
	/** What the page says, in one sentence. */
	short: shortSchema,
});

export type Prose = z.output<typeof proseSchema>;
