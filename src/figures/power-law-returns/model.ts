import { z } from 'astro/zod';
import { formatNumber } from '../../calculations/format.ts';
import { powerLawDrop } from '../../calculations/statistics.ts';
import type { NamedLine } from '../lines.ts';
import { dataRow } from '../rows.ts';
import type { FigureTable } from '../table.ts';

export const rowSchema = dataRow({
	/** Exponent b of error = a · dataᵇ + irreducible error. */
	exponent: z.number().negative(),
});

export type Row = z.output<typeof rowSchema>;

/** How many times the data have grown, at the points the table prints. */
export const factors = [1, 10, 100, 1000];

/** Share of the reducible error that is left when the data have grown by a factor: factorᵇ. */
export function shareLeft(factor: number, exponent: number): number {
	return 1 - powerLawDrop.compute({ factor, exponent }).value;
}

/** The reported exponents and, between them, the middle of their range, from the shallowest to the steepest. */
export function exponents(rows: readonly Row[]): number[] {
	const reported = rows.map(({ exponent }) => exponent).toSorted((a, b) => b - a);
	const middle = (Math.min(...reported) + Math.max(...reported)) / 2;
	return [...reported.slice(0, 1), Number(middle.toFixed(2)), ...reported.slice(1)];
}

/** One curve for each exponent: x is the growth of the data, y the share left in percent. */
export function curves(rows: readonly Row[]): NamedLine[] {
	const xs = Array.from({ length: 61 }, (_, step) => 10 ** (step / 20));
	return exponents(rows).map((exponent) => ({
		name: `exponent\n${writeExponent(exponent)}`,
		points: xs.map((x) => ({ x, y: 100 * shareLeft(x, exponent) })),
	}));
}

const writeExponent = (exponent: number) => formatNumber(exponent).replace('-', '−');

export function table(rows: readonly Row[]): FigureTable {
	return {
		caption: 'Share of the reducible error left',
		columns: ['Exponent', ...factors.map((factor) => `Data × ${formatNumber(factor)}`), 'Remark'],
		rows: exponents(rows).map((exponent) => {
			const row = rows.find((candidate) => candidate.exponent === exponent);
			return {
				cells: [
					writeExponent(exponent),
					...factors.map((factor) => formatNumber(shareLeft(factor, exponent), 'percent', 2)),
					row ? (row.note ?? '') : 'middle of the range, chosen by us',
				],
				source: row?.source,
				locator: row?.locator,
			};
		}),
	};
}
