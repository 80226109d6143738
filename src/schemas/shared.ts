import { z } from 'astro/zod';
import { keepTogether } from '../markdown/keep-together.ts';

/** File names, ids and keys: lower-case words joined by hyphens. */
export const idSchema = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'Write an id: lower-case letters, digits and single hyphens, as in the file name.',
	);

/** One sentence that is true on its own and fits a search result, a preview card and a description tag. */
export const shortSchema = z
	.string()
	.max(200, {
		error: ({ input }) =>
			`Keep \`short\` within 200 characters (it has ${String(input).length}); the text has room for the rest.`,
	})
	.regex(/[.?!]$/, 'Write `short` as a whole sentence with its full stop.')
	.transform(keepTogether);

/** A wording or a name as a reader would type it, on one line. */
export const wordingSchema = z.string().min(2).max(120, 'Keep a wording within 120 characters.');

/** How readers put it when a page is what they need, in words of their own: for the search alone. */
export const saidSchema = z.array(wordingSchema).max(24, 'Keep `said` to 24 wordings.').default([]);

/** A day, as `2026-11-22`. YAML reads it as a date already. */
export const daySchema = z.coerce.date('Write the day as 2026-11-22.');

/** A guide or a question to read first, by its path: `topics/cnn` or `questions/pooling`. */
export const needSchema = z
	.string()
	.regex(/^(topics|questions)\/[a-z0-9-]+$/, 'Write what is needed first as topics/cnn or questions/pooling.');
