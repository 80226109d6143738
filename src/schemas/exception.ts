import { z } from 'astro/zod';

/** `content/exceptions.yml`: sentences with a figure that may stand without a source, and why. */
export const exceptionsSchema = z.array(
	z.strictObject({
		/** The file the sentence stands in: `content/questions/pooling.mdx`. */
		file: z.string('Name the file the sentence stands in, as content/questions/pooling.mdx.'),
		/** How the sentence begins, as a reader sees it. */
		sentence: z.string('Write how the sentence begins.'),
		/** Why it needs no source. */
		why: z.string('Say why the sentence needs no source.'),
	}),
);

export type Exceptions = z.output<typeof exceptionsSchema>;
