import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../markdown/syntax.ts';
import type { Page } from './page.ts';

const texts = new WeakMap<object, string>();

/** Plain text of a page, read once; paragraphs, items and cells stand on lines of their own. */
export function textOf(page: Page): string {
	const known = texts.get(page.data);
	if (known !== undefined) return known;
	const text = plainText(parseMarkdown(page.body));
	texts.set(page.data, text);
	return text;
}

/** What holds blocks, not running text. */
const holders = new Set<string>([
	'root',
	'blockquote',
	'list',
	'listItem',
	'table',
	'tableRow',
	'mdxJsxFlowElement',
	'containerDirective',
]);

/** Plain text of a part of a page, block by block. */
export function plainText(node: Nodes): string {
	return holders.has(node.type) && 'children' in node ? node.children.map(plainText).join('\n') : toString(node);
}
