import { expect, test } from 'vitest';
import type { Element, Root } from 'hast';
import { rehypeBaseLinks } from '../../src/markdown/base-links.ts';

function hrefUnder(base: string, href: string): unknown {
	const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: [] };
	const tree: Root = { type: 'root', children: [link] };
	rehypeBaseLinks({ base })(tree);
	return link.properties['href'];
}

test('links from the root get the base path, others stay', () => {
	expect(hrefUnder('/why-deep', '/questions/pooling/')).toBe('/why-deep/questions/pooling/');
	expect(hrefUnder('/why-deep/', '/')).toBe('/why-deep/');
	expect(hrefUnder('/', '/questions/')).toBe('/questions/');
	expect(hrefUnder('/why-deep', '#here')).toBe('#here');
});
