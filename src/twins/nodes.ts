import type { Blockquote, Heading, Link, List, Paragraph, PhrasingContent, RootContent, Table, Text } from 'mdast';

/** The number of a cited work and the place in it, as it is printed: `[1, table 2]`. */
export interface CitationMark {
	type: 'citationMark';
	value: string;
	position?: Text['position'];
	data?: Text['data'];
}

declare module 'mdast' {
	interface PhrasingContentMap {
		citationMark: CitationMark;
	}
	interface RootContentMap {
		citationMark: CitationMark;
	}
}

type Inline = string | PhrasingContent;

export function text(value: string): Text {
	return { type: 'text', value };
}

function inline(parts: readonly Inline[]): PhrasingContent[] {
	return parts.map((part) => (typeof part === 'string' ? text(part) : part));
}

export function strong(value: string): PhrasingContent {
	return { type: 'strong', children: [text(value)] };
}

export function emphasis(value: string): PhrasingContent {
	return { type: 'emphasis', children: [text(value)] };
}

/** A link; without words it shows its address. */
export function link(url: string, words = url): Link {
	return { type: 'link', url, children: [text(words)] };
}

export function heading(depth: Heading['depth'], words: string): Heading {
	return { type: 'heading', depth, children: [text(words)] };
}

export function paragraph(...parts: Inline[]): Paragraph {
	return { type: 'paragraph', children: inline(parts) };
}

export function blockquote(children: RootContent[]): Blockquote {
	return { type: 'blockquote', children: children as Blockquote['children'] };
}

export function list(items: readonly (readonly Inline[])[], { ordered = false } = {}): List {
	return {
		type: 'list',
		ordered,
		spread: false,
		children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
	};
}

/** A table; its first row holds the names of the columns. */
export function table(rows: readonly (readonly (readonly Inline[])[])[]): Table {
	return {
		type: 'table',
		children: rows.map((cells) => ({
			type: 'tableRow',
			children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
		})),
	};
}
