import { expect, test } from 'vitest';
import { curves, exponents, rowSchema, shareLeft, table } from '../../src/figures/power-law-returns/model.ts';
import { rowsOf } from '../../src/figures/rows.ts';

const rows = rowsOf('power-law-returns', rowSchema);

test('ten times the data removes 15 % of the reducible error at the shallow end and 55 % at the steep end', () => {
	expect(1 - shareLeft(10, -0.07)).toBeCloseTo(0.149, 3);
	expect(1 - shareLeft(10, -0.35)).toBeCloseTo(0.553, 3);
});

test('the middle curve lies between the reported ones and is not given a source', () => {
	expect(exponents(rows)).toEqual([-0.07, -0.21, -0.35]);
	expect(table(rows).rows.map(({ source }) => Boolean(source))).toEqual([true, false, true]);
});

test('each curve starts at all of the error and only falls', () => {
	for (const { points } of curves(rows)) {
		expect(points[0]).toEqual({ x: 1, y: 100 });
		expect(points.map(({ y }) => y)).toEqual(points.map(({ y }) => y).toSorted((a, b) => b - a));
	}
});

test('the table and the curves end at the same numbers', () => {
	expect(table(rows).rows.map(({ cells }) => cells[4])).toEqual(['62 %', '23 %', '8.9 %']);
	expect(curves(rows).map(({ points }) => Number(points.at(-1)?.y.toPrecision(2)))).toEqual([62, 23, 8.9]);
});
