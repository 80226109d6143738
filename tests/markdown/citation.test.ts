import { expect, test } from 'vitest';
import { citationsOf } from '../../src/catalog/contents.ts';
import { parseMarkdown } from '../../src/markdown/syntax.ts';

const cited = (text: string) => citationsOf(parseMarkdown(text)).map(({ key, locator, line }) => [key, locator, line]);

test('a citation has its key, its place in the work and its line', () => {
	expect(cited('One.\n\nTwo [@kaplan2020, section 3.2]\nand [@sun2017].')).toEqual([
		['kaplan2020', 'section 3.2', 3],
		['sun2017', '', 4],
	]);
});

test('several works in one citation are kept apart', () => {
	expect(cited('So [@bai2018, abstract; @gehring2017, table 1, row 2].')).toEqual([
		['bai2018', 'abstract', 1],
		['gehring2017', 'table 1, row 2', 1],
	]);
});

test('citations in table cells, lists and emphasis are found, in code they are not', () => {
	expect(cited('| a |\n| - |\n| b [@a2020, x] |\n\n- *c [@b2020, y]*\n\n`[@c2020, z]`')).toEqual([
		['a2020', 'x', 3],
		['b2020', 'y', 5],
	]);
});

test('square brackets and addresses that are no citations stay text', () => {
	expect(cited('An array [1, 2], a [link](/x/) and someone@example.org.')).toEqual([]);
});
