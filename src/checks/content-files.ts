import type { Check } from './problem.ts';

/**
 * Every content file has a name that makes it a page, front matter that its schema accepts, and MDX that can be read; data files,
 * the lexicon and the exceptions can be read as well.
 */
export const contentFiles: Check = ({ files, strays, datasets, lexicon, exceptionProblems }) => [
	...strays.map((file) => ({
		file,
		line: 1,
		message:
			'The name makes no page: pages are files named <id>.mdx, the id in lower-case letters, digits and single hyphens.',
		hint: `Rename it to ${properName(file)}, or move it elsewhere.`,
	})),
	...files.flatMap(({ problems }) => problems),
	...datasets.flatMap(({ problems }) => problems),
	...lexicon.problems,
	...exceptionProblems,
];

function properName(file: string): string {
	const [, name = ''] = /([^/]+?)(?:\.[^./]*)?$/.exec(file) ?? [];
	const id = name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return `${id}.mdx`;
}
