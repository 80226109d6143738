import { z } from 'astro/zod';
import { daySchema, idSchema, needSchema, saidSchema, shortSchema, wordingSchema } from './shared.ts';

/** How much a reader needs to know before the answer makes sense. */
export const levels = ['basic', 'intermediate', 'advanced'] as const;

/** Front matter of `content/questions/<id>.mdx`. The file name is the id and the address, so neither is a field. */
export const questionSchema = z.strictObject({
	/** The question as a reader would ask it. It is the page's heading, so it ends with "?". */
	title: z.string().endsWith('?', 'Write the title as one question that ends with "?".'),
	/** The answer in one sentence. */
	short: shortSchema,
	/** The guide it belongs to: a file name in `content/topics/`. */
	topic: idSchema,
	/** What a reader needs to know first: `basic`, `intermediate` or `advanced`. */
	level: z.enum(levels, `Write one of: ${levels.join(', ')}.`),
	/** Other wordings of the same question, for search. No two pages may claim the same one. */
	asks: z
		.array(wordingSchema)
		.min(2, 'Give 2 to 4 other wordings of the question in `asks`.')
		.max(4, 'Keep `asks` to 4 wordings; names and abbreviations belong in `aliases`.'),
	/** Names, abbreviations and lay words for what the page answers, for search. No two pages may claim the same one. */
	aliases: z.array(wordingSchema).min(3, 'Give 3 to 8 names in `aliases`.').max(8, 'Keep `aliases` to 8 names.'),
	said: saidSchema,
	/** Questions a reader may want next: file names in `content/questions/`. */
	related: z.array(idSchema).min(2, 'Name 2 to 5 questions in `related`.').max(5, 'Keep `related` to 5 questions.'),
	/** What a reader should have read first: guides and questions, by their paths. */
	needs: z.array(needSchema).max(3, 'Name at most 3 pages in `needs`.').default([]),
	/** The day someone last compared the page with its sources. */
	reviewed: daySchema,
});

export type Question = z.output<typeof questionSchema>;
