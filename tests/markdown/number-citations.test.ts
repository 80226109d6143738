import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { nameOf, remarkNumberCitations, type NumberedWork } from '../../src/markdown/number-citations.ts';
import { parseMarkdown } from '../../src/markdown/syntax.ts';
import type { Reference } from '../../src/schemas/reference.ts';

const reference = (changes: Partial<Reference>): Reference => ({
	key: 'a2020',
	line: 1,
	authors: [{ family: 'Ada' }],
	othersOmitted: false,
	title: 'A Title',
	year: '2020',
	venue: '',
	evidence: 'text',
	read: 'all',
	...changes,
});

function number(markdown: string, frontmatter = {}) {
	const file = new VFile();
	file.data.astro = { frontmatter };
	const tree = parseMarkdown(markdown);
	const figureSources = (figure: string) => (figure === 'dataset-sizes' ? ['f2020', 'a2020'] : []);
	remarkNumberCitations({ references: () => new Map([['a2020', reference({})]]), figureSources })(tree, file);
	return { tree, works: file.data.astro.frontmatter?.['works'] as NumberedWork[] };
}

test('works are numbered in reading order; a work keeps its number and collects its places', () => {
	expect(number('B [@b2020, x], A [@a2020, y], B again [@b2020, z].').works).toEqual([
		{
			key: 'b2020',
			number: 1,
			places: [
				{ id: 'cite-b2020-1', locator: 'x' },
				{ id: 'cite-b2020-2', locator: 'z' },
			],
		},
		{ key: 'a2020', number: 2, places: [{ id: 'cite-a2020-1', locator: 'y' }] },
	]);
});

test('works of a fact box, which stands above the text, are numbered first', () => {
	const facts = [{ source: 'b2020' }, {}, { source: 'c2020' }, { source: 'b2020' }];
	expect(number('A [@a2020, y], B [@b2020, x].', { facts }).works.map(({ key }) => key)).toEqual([
		'b2020',
		'c2020',
		'a2020',
	]);
});

test('the sources of a figure get numbers where the figure stands, and the figure is told', () => {
	const { tree, works } = number('A [@a2020, y].\n\n<DatasetSizes />\n\nB [@b2020, x].');
	expect(works.map(({ key, number }) => [key, number])).toEqual([
		['a2020', 1],
		['f2020', 2],
		['b2020', 3],
	]);
	expect(JSON.stringify(tree.children[1])).toContain(JSON.stringify('{"f2020":2,"a2020":1}'));
});

test('a citation is a link to its reference that says what it leads to', () => {
	const json = JSON.stringify(number('A [@a2020, table 1].').tree);
	expect(json).toContain('"href":"#ref-a2020"');
	expect(json).toContain('"aria-label":"Reference 1: Ada 2020"');
	expect(json).toContain('"title":"Ada 2020, table 1"');
});

test.each([
	[[{ family: 'Ada' }], false, 'Ada 2020'],
	[[{ family: 'Ada' }, { family: 'Bob' }], false, 'Ada and Bob 2020'],
	[[{ family: 'Ada' }, { family: 'Bob' }, { family: 'Cy' }], false, 'Ada et al. 2020'],
	[[{ family: 'Ada' }], true, 'Ada et al. 2020'],
	[[], false, 'A Title 2020'],
])('a work is named as in a sentence', (authors, othersOmitted, name) => {
	expect(nameOf(reference({ authors, othersOmitted }))).toBe(name);
});
