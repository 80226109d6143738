import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeScrollableFormulas } from '../../src/markdown/scrollable-formulas.ts';

const formula = (display?: string): Element => ({
	type: 'element',
	tagName: 'span',
	properties: { className: ['katex'] },
	children: [{ type: 'element', tagName: 'math', properties: display ? { display } : {}, children: [] }],
});

test('a displayed formula can be focused and so scrolled by keyboard, one inside a sentence is left alone', () => {
	const tree: Root = { type: 'root', children: [formula('block'), formula()] };
	rehypeScrollableFormulas()(tree);
	const [block, inline] = tree.children as Element[];
	expect(block?.properties['tabIndex']).toBe(0);
	expect(inline?.properties['tabIndex']).toBeUndefined();
});
