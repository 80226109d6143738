import { expect, test } from 'vitest';
import {
	additionIntensity,
	attainable,
	matrixVectorIntensity,
	operations,
	ridgeOf,
	roofs,
	rowSchema,
	table,
} from '../../src/figures/roofline/model.ts';
import { rowsOf } from '../../src/figures/rows.ts';

const rows = rowsOf('roofline', rowSchema);

test('the ridges lie at 8, 139, 153 and 295 FLOP per byte', () => {
	expect(rows.map((row) => [row.chip, Math.round(ridgeOf(row))])).toEqual([
		['GTX 580', 8],
		['V100', 139],
		['A100 80 GB', 153],
		['H100', 295],
	]);
});

test('an FP16 addition does one operation for six bytes, a matrix times a vector about one for each', () => {
	expect(additionIntensity(2)).toBeCloseTo(1 / 6);
	expect(matrixVectorIntensity(1024, 2)).toBeCloseTo(0.998, 3);
	expect(operations.at(-1)?.intensity).toBeCloseTo(341.3, 1);
});

test('below the ridge the speed grows with the intensity, above it is the peak', () => {
	for (const row of rows) {
		expect(attainable(row, ridgeOf(row) / 10)).toBeCloseTo(row.teraflops / 10);
		expect(attainable(row, ridgeOf(row) * 10)).toBe(row.teraflops);
	}
});

test('an H100 adds at 0.56 of its 989 TFLOP/s', () => {
	const cells = table(rows).rows.find(({ cells: [chip] }) => chip === 'H100')?.cells;
	expect(cells?.slice(-3)).toEqual(['0.558', '3.34', '989']);
});

test('every chip has a roof', () =>
	expect(
		roofs(rows)
			.map(({ name }) => name)
			.toSorted(),
	).toEqual(rows.map(({ chip }) => chip).toSorted()));
