import type { Check } from './problem.ts';

/** Every content file has front matter that its schema accepts, and MDX that can be read; so have data files and the lexicon. */
export const contentFiles: Check = ({ files, datasets, lexicon }) => [
	...files.flatMap(({ problems }) => problems),
	...datasets.flatMap(({ problems }) => problems),
	...lexicon.problems,
];
