import type { Check } from './problem.ts';

/** Every content file has front matter that its schema accepts, and MDX that can be read. */
export const contentFiles: Check = ({ files, datasets }) => [
	...files.flatMap(({ problems }) => problems),
	...datasets.flatMap(({ problems }) => problems),
];
