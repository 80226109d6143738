import { expect, test } from 'vitest';
import { curves, rowSchema, stepsOf, table } from '../../src/figures/path-length/model.ts';
import { rowsOf } from '../../src/figures/rows.ts';

const rows = rowsOf('path-length', rowSchema);

test('at 1,000 positions: 1,000 cells, 500 contiguous layers, 7 dilated ones, 1 of attention', () => {
	expect(rows.map(({ layer }) => stepsOf(layer, 1000))).toEqual([1000, 500, 7, 1]);
	expect(table(rows).rows.map(({ cells }) => cells[4])).toEqual(['1,000', '500', '7', '1']);
});

test('no path becomes shorter when the sequence becomes longer', () => {
	for (const { points } of curves(rows)) {
		const steps = points.map(({ y }) => y);
		expect(steps).toEqual(steps.toSorted((a, b) => a - b));
	}
});
