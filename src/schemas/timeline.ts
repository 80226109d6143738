import { z } from 'astro/zod';

/** What a milestone is about. */
export const milestoneKinds = ['idea', 'data', 'hardware', 'software', 'result', 'product'] as const;

/** `content/timeline.yml`: dated milestones, oldest first. */
export const timelineSchema = z.array(
	z.strictObject({
		/** The year or the month, as exact as the source is: "2012" or "2012-09". */
		date: z.string().regex(/^\d{4}(-\d\d)?$/, 'Write the date as "2012" or "2012-09", in quotes.'),
		/** What happened, in a few words. */
		title: z.string().max(60, 'Keep the title within 60 characters.'),
		/** What happened, in one sentence, with its figure. */
		text: z.string().max(200, 'Keep the text within 200 characters.'),
		/** Key of the work in `content/references.bib`. */
		source: z.string('Name the source: a key of content/references.bib.'),
		/** Where in the work it stands. */
		locator: z.string('Say where in the source it stands.'),
		/** Where the site says more: addresses such as `/topics/cnn/`. */
		pages: z.array(z.string()).min(1, 'Link to at least one page.').max(3, 'Link to at most 3 pages.'),
		/** What kind of milestone it is. */
		kind: z.enum(milestoneKinds, `Write one of: ${milestoneKinds.join(', ')}.`),
	}),
);

export type Timeline = z.output<typeof timelineSchema>;
