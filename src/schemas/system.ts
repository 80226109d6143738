import { z } from 'astro/zod';
import { daySchema, idSchema, shortSchema, wordingSchema } from './shared.ts';

/** Front matter of `content/systems/<id>.mdx`: one real system, and what is documented about it. */
export const systemSchema = z.strictObject({
	/** The system's name, as its makers write it. */
	title: z.string().min(2).max(60),
	/** What it is, in one sentence. */
	short: shortSchema,
	/** The year it was first published, released or shown. */
	year: z.int().min(1950).max(2100),
	/** Guides that lean on it: file names in `content/topics/`. */
	topics: z.array(idSchema).min(1, 'Name at least one guide in `topics`.'),
	/** Other names, for search. No two pages may claim the same one. */
	aliases: z.array(wordingSchema).max(8, 'Keep `aliases` to 8 names.').default([]),
	/** The day someone last compared the page with its sources. */
	reviewed: daySchema,
});

export type System = z.output<typeof systemSchema>;
