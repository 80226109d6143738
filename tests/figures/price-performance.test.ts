import { expect, test } from 'vitest';
import { chart } from '../../src/figures/price-performance/chart.ts';
import { gigaflopsPerDollar, rowSchema, table } from '../../src/figures/price-performance/model.ts';
import { layouts } from '../../src/figures/plot.ts';
import { rowsOf } from '../../src/figures/rows.ts';

const rows = rowsOf('price-performance', rowSchema);

test('GTX 580 gave 3.2 GFLOP/s for a dollar, RTX 4090 sixteen times as much', () => {
	const value = new Map(rows.map((row) => [row.chip, gigaflopsPerDollar(row)]));
	expect(value.get('GTX 580')).toBeCloseTo(3.17, 2);
	expect((value.get('RTX 4090') ?? NaN) / (value.get('GTX 580') ?? NaN)).toBeCloseTo(16.3, 1);
});

test('the two kinds of arithmetic are never joined by a line', () => {
	for (const layout of layouts) expect(chart(rows, layout)).not.toMatch(/<path[^>]* d="M[^"Z]*L[^"Z]*L[^"Z]*"/);
	expect(new Set(rows.map(({ precision }) => precision))).toEqual(new Set(['FP32', 'FP16 Tensor Core']));
});

test('the table prints the quotient of its own columns', () => {
	for (const { cells } of table(rows).rows) {
		const [dollars, teraflops, , quotient] = cells.slice(2).map((cell) => Number(cell.replaceAll(',', '')));
		expect(quotient).toBe(Number((((teraflops ?? NaN) * 1000) / (dollars ?? NaN)).toPrecision(2)));
	}
});
