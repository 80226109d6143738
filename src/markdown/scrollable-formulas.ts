import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** rehype plugin: lets readers without a mouse scroll a displayed formula that is wider than the page. Runs behind rehype-katex. */
export function rehypeScrollableFormulas() {
	return (tree: Root) => {
		visit(tree, 'element', ({ properties, children: [first] }) => {
			const isFormula = Array.isArray(properties['className']) && properties['className'].includes('katex');
			if (!isFormula || first?.type !== 'element' || first.properties['display'] !== 'block') return;
			Object.assign(properties, { tabIndex: 0, role: 'group', ariaLabel: 'Formula' });
			return SKIP;
		});
	};
}
