import { z } from 'astro/zod';
import { daySchema, needSchema, saidSchema, shortSchema, wordingSchema } from './shared.ts';

/** Front matter of `content/topics/<id>.mdx`. The order of the guides stands in `src/sidebar.ts`. */
export const guideSchema = z.strictObject({
	/** The guide's heading. */
	title: z.string().min(3).max(90, 'Keep the title within 90 characters.'),
	/** A shorter name for the sidebar and for search results. */
	label: z.string().max(32, 'Keep the label within 32 characters; it stands in the sidebar.'),
	/** What the guide says, in one sentence. */
	short: shortSchema,
	/** Names and abbreviations of the topic, for search. No two pages may claim the same one. */
	aliases: z.array(wordingSchema).max(8, 'Keep `aliases` to 8 names.').default([]),
	said: saidSchema,
	/** What a reader should have read first: guides and questions, by their paths. */
	needs: z.array(needSchema).max(3, 'Name at most 3 pages in `needs`.').default([]),
	/** The day someone last compared the page with its sources. */
	reviewed: daySchema,
});

export type Guide = z.output<typeof guideSchema>;
