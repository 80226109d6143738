import { z } from 'astro/zod';

/** Numbers a figure draws: `content/data/<figure>.yml`, named as the figure's folder in `src/figures/`. */
export const datasetSchema = z.strictObject({
	/** What the numbers are, with the unit. */
	title: z.string().min(5),
	/** Under what terms they may be used, or why none are needed. */
	licence: z.string().min(5),
	/** How the numbers were chosen, and what a reader should know before comparing them. */
	note: z.string().min(5),
	/** The numbers. Each row names its source, a key of `content/references.bib`, and the place in it. */
	rows: z
		.array(
			z.looseObject({
				/** Key of the work in `content/references.bib`. */
				source: z.string('Name the source of the row: a key of content/references.bib.'),
				/** Where in the work the number stands: "table 1", "abstract". */
				locator: z.string('Say where in the source the number stands.'),
			}),
		)
		.min(1),
});

export type Dataset = z.output<typeof datasetSchema>;
