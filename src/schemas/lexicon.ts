import { z } from 'astro/zod';

/** `content/lexicon.yml`: groups of words and phrases that mean the same here, for search. */
export const lexiconSchema = z.array(
	z
		.array(z.string().min(1).max(60, 'Keep a word or phrase of the lexicon within 60 characters.'))
		.min(2, 'A group needs two words or phrases that mean the same.'),
);

export type Lexicon = z.output<typeof lexiconSchema>;
