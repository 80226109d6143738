import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../links/address.ts';

/** rehype plugin: puts the base path before links that start at the root of the site, so that content need not know it. */
export function rehypeBaseLinks({ base }: { base: string }) {
	return (tree: Root) => {
		visit(tree, 'element', ({ tagName, properties }) => {
			const { href } = properties;
			if (tagName === 'a' && typeof href === 'string' && href.startsWith('/'))
				properties['href'] = withBase(href, base);
		});
	};
}
