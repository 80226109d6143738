import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { CitationMark } from './nodes.ts';

const writer = unified()
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkMath)
	.use(remarkStringify, {
		bullet: '-',
		rule: '-',
		// As it is: without a definition the brackets mean nothing in Markdown, and a backslash would be in the reader's way.
		handlers: { citationMark: ({ value }: CitationMark) => value },
	});

/** Markdown of a tree, with ordinary spaces only: what keeps words together on a screen is in the way of other programs. */
export function writeMarkdown(tree: Root): string {
	return writer.stringify(tree).replaceAll('\u00a0', ' ');
}
