import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainText } from '../catalog/page-text.ts';

/** A text without markup, block by block; formulas stay as TeX between dollar signs. */
export function textWithFormulas(tree: Root): string {
	const copy = structuredClone(tree);
	visit(copy, (node: Nodes) => {
		if (node.type === 'inlineMath') node.value = `$${node.value}$`;
		if (node.type === 'math') node.value = `$$${node.value}$$`;
	});
	return plainText(copy).replaceAll('\u00a0', ' ');
}
