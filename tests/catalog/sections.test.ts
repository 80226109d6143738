import { expect, test } from 'vitest';
import type { Page } from '../../src/catalog/page.ts';
import { textOf } from '../../src/catalog/page-text.ts';
import { sectionsOf } from '../../src/catalog/sections.ts';

const guide = {
	kind: 'guide',
	id: 'cnn',
	data: {},
	body: `Opening.

## One filter, by hand

It has $k$ weights. A filter slides over the input. More.

### Part of it

- one
- two

## Limits

$$
x
$$
`,
} as unknown as Page<'guide'>;

test('a section has its fragment, its heading and its first whole sentence', () => {
	expect(sectionsOf(guide)).toMatchObject([
		{ id: 'one-filter-by-hand', heading: 'One filter, by hand', opening: 'A filter slides over the input.' },
		{ id: 'limits', heading: 'Limits', opening: '' },
	]);
	expect(sectionsOf(guide)[0]?.text).toContain('Part of it\none\ntwo');
});

test('blocks stand on lines of their own, so that no words are glued together', () => {
	expect(textOf(guide)).toContain('Opening.\nOne filter, by hand\nIt has k weights.');
});
