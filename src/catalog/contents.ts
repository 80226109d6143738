import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { CitedWork } from '../markdown/citation.ts';

/** A link in the text. */
export interface TextLink {
	url: string;
	line: number;
}

/** An element such as `<Calc …/>` or `<Roofline />`, with the attributes that are plain values. */
export interface Element {
	name: string;
	line: number;
	/** Attribute values; `undefined` stands for one that is not a literal. */
	attributes: Record<string, unknown>;
}

/** Every citation of a page, in reading order. */
export function citationsOf(tree: Root): (CitedWork & { line: number })[] {
	const found: (CitedWork & { line: number })[] = [];
	visit(tree, 'citation', ({ works, position }) => {
		found.push(...works.map((work) => ({ ...work, line: position?.start.line ?? 0 })));
	});
	return found;
}

/** Every link of a page, in reading order. */
export function linksOf(tree: Root): TextLink[] {
	const found: TextLink[] = [];
	visit(tree, (node) => {
		if (node.type === 'link' || node.type === 'definition' || node.type === 'image')
			found.push({ url: node.url, line: node.position?.start.line ?? 0 });
	});
	return found;
}

/** Every element of a page, in reading order. */
export function elementsOf(tree: Root): Element[] {
	const found: Element[] = [];
	visit(tree, (node) => {
		if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
		const attributes: Record<string, unknown> = {};
		for (const attribute of node.attributes) {
			if (attribute.type !== 'mdxJsxAttribute') attributes['{…}'] = undefined;
			else if (attribute.value === null || attribute.value === undefined) attributes[attribute.name] = true;
			else if (typeof attribute.value === 'string') attributes[attribute.name] = attribute.value;
			else attributes[attribute.name] = literal(attribute.value.value);
		}
		found.push({ name: node.name ?? '', line: node.position?.start.line ?? 0, attributes });
	});
	return found;
}

/** The value of a literal such as `3`, `8.1e7`, `[3, 3]`, `true` or `"lstm"`; `undefined` for any other expression. */
function literal(source: string): unknown {
	try {
		return JSON.parse(source.trim().replaceAll(/(?<=[\d])_(?=\d)/g, ''));
	} catch {
		return undefined;
	}
}
