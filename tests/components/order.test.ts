import { expect, test } from 'vitest';
import { orderBy } from '../../src/components/sortable-table/order.ts';

const rows = [
	['GPT', '2018'],
	['alexnet', '2012'],
	['BERT', '2018'],
];

test('names are sorted without regard to case, years as numbers, equal cells in their old order', () => {
	expect(orderBy(rows, 0, 'ascending')).toEqual([1, 2, 0]);
	expect(orderBy(rows, 1, 'ascending')).toEqual([1, 0, 2]);
	expect(orderBy(rows, 1, 'descending')).toEqual([0, 2, 1]);
	expect(orderBy([['9'], ['10']], 0, 'ascending')).toEqual([0, 1]);
});
