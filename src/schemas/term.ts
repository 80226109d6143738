import { z } from 'astro/zod';
import { daySchema, saidSchema, shortSchema, wordingSchema } from './shared.ts';

/** Front matter of `content/glossary/<term>.mdx`. The text below it may say more; most terms need none. */
export const termSchema = z.strictObject({
	/** The term, as it stands in a sentence. */
	title: z.string().min(2).max(60),
	/** The definition, in one sentence. */
	short: shortSchema,
	/** Where it is explained at length: the address of a guide or a question, such as `/questions/pooling/`. */
	explained: z
		.string()
		.regex(/^\/(topics|questions|systems)\/[a-z0-9-]+\/$/, 'Write an address such as /questions/pooling/.'),
	/** Abbreviations and synonyms. No two terms may claim the same one. */
	aliases: z.array(wordingSchema).max(8, 'Keep `aliases` to 8 names.').default([]),
	said: saidSchema,
	/** The day someone last compared the definition with its sources. */
	reviewed: daySchema,
});

export type Term = z.output<typeof termSchema>;
