import { z } from 'astro/zod';
import { daySchema, idSchema, saidSchema, shortSchema, wordingSchema } from './shared.ts';

/** What the fact box of a system may tell. */
export const factKinds = [
	'maker',
	'first shown',
	'model family',
	'training data',
	'compute',
	'size',
	'headline result',
	'status',
] as const;

/** Front matter of `content/systems/<id>.mdx`: one real system, and what is documented about it. */
export const systemSchema = z.strictObject({
	/** The system's name, as its makers write it. */
	title: z.string().min(2).max(60),
	/** What it is, in one sentence. */
	short: shortSchema,
	/** The year it was first published, released or shown. */
	year: z.int().min(1950).max(2100),
	/** The fact box. What is not public says so and needs no source. */
	facts: z
		.array(
			z
				.strictObject({
					/** Which fact it is. */
					what: z.enum(factKinds, `Write one of: ${factKinds.join(', ')}.`),
					/** The fact, with metric, test set and date where it is a result. */
					value: z.string().min(2).max(240),
					/** Key of the work in `content/references.bib`. */
					source: z.string().optional(),
					/** Where in the work it stands. */
					locator: z.string().optional(),
				})
				.refine(({ value, source, locator }) => /^Not public/.test(value) || (source && locator), {
					message: 'Name the source and the place in it, or begin the value with "Not public".',
				}),
		)
		.min(4, 'Give at least 4 facts.'),
	/** Guides that lean on it: file names in `content/topics/`. */
	topics: z.array(idSchema).min(1, 'Name at least one guide in `topics`.'),
	/** Other names, for search. No two pages may claim the same one. */
	aliases: z.array(wordingSchema).max(8, 'Keep `aliases` to 8 names.').default([]),
	said: saidSchema,
	/** The day someone last compared the page with its sources. */
	reviewed: daySchema,
});

export type System = z.output<typeof systemSchema>;
