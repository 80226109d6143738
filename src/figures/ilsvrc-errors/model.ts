import { z } from 'astro/zod';
import { formatNumber } from '../../calculations/format.ts';
import { dataRow } from '../rows.ts';
import type { FigureTable } from '../table.ts';

export const rowSchema = dataRow({
	year: z.int(),
	entry: z.string(),
	kind: z.enum(['hand-made features', 'network', 'network with extra data', 'person']),
	/** Top-5 error in percent. */
	error: z.number().positive(),
});

export type Row = z.output<typeof rowSchema>;

/** The best entry of each year that used only the data provided, in the order of the years. */
export function winners(rows: readonly Row[]): Row[] {
	return rows
		.filter(({ kind }) => kind === 'hand-made features' || kind === 'network')
		.toSorted((a, b) => a.year - b.year);
}

/** Every year from the first to the last winner, so that a year without a value shows as a gap. */
export function years(rows: readonly Row[]): number[] {
	const all = winners(rows).map(({ year }) => year);
	const first = Math.min(...all);
	return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
}

/** Top-5 error as it stands beside a bar: `16.4 %`. */
export function percent(error: number): string {
	return formatNumber(error / 100, 'percent', 3);
}

export function table(rows: readonly Row[]): FigureTable {
	return {
		caption: 'Top-5 error by year',
		columns: ['Entry', 'Year', 'Top-5 error', 'Kind', 'Remark'],
		rows: rows.map(({ year, entry, kind, error, note = '', source, locator }) => ({
			cells: [entry, String(year), percent(error), kind, note],
			source,
			locator,
		})),
	};
}
