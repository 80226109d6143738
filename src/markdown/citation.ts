import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** One work cited at one place: `[@kaplan2020, abstract]`. */
export interface CitedWork {
	key: string;
	/** Where in the work the claim stands; empty when the writer gave none. */
	locator: string;
}

/** A citation in the text, of one or more works. */
export interface Citation {
	type: 'citation';
	works: CitedWork[];
	position?: Text['position'];
	data?: { hName: string; hProperties?: object; hChildren?: object[] };
}

declare module 'mdast' {
	interface PhrasingContentMap {
		citation: Citation;
	}
	interface RootContentMap {
		citation: Citation;
	}
}

const bracketed = /\[(@[^[\]]+)\]/g;

/** remark plugin: turns `[@key, locator; @key, locator]` in running text into citation nodes. */
export function remarkCitation() {
	return (tree: Root) => {
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined || !node.value.includes('[@')) return;
			const parts = splitAtCitations(node);
			parent.children.splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
	};
}

function splitAtCitations(node: Text): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let end = 0;
	for (const match of node.value.matchAll(bracketed)) {
		const [whole, inside = ''] = match;
		const works = readWorks(inside);
		if (!works) continue;
		// The space before a citation goes: the number stands close to the word it supports.
		const before = node.value.slice(end, match.index).replace(/[ \n]$/, '');
		if (before) parts.push({ ...node, value: before });
		parts.push({ type: 'citation', works, position: positionAt(node, match.index, whole.length) });
		end = match.index + whole.length;
	}
	if (end < node.value.length) parts.push({ ...node, value: node.value.slice(end) });
	return parts;
}

function readWorks(inside: string): CitedWork[] | undefined {
	const works = inside.split(/;\s*(?=@)/).map((one) => /^@([a-z0-9-]+)(?:,\s*(.+))?$/s.exec(one.trim()));
	if (!works.every((work) => work !== null)) return undefined;
	return works.map(([, key = '', locator = '']) => ({ key, locator: locator.replace(/\s+/g, ' ').trim() }));
}

function positionAt(node: Text, offset: number, length: number): Text['position'] {
	if (!node.position) return undefined;
	const linesBefore = node.value.slice(0, offset).split('\n').length - 1;
	const line = node.position.start.line + linesBefore;
	return { start: { line, column: 1 }, end: { line, column: 1 + length } };
}
