import { z } from 'astro/zod';
import { formatNumber } from '../../calculations/format.ts';
import { dataRow } from '../rows.ts';
import type { FigureTable } from '../table.ts';

export const rowSchema = dataRow({
	year: z.int(),
	system: z.string(),
	/** Floating-point operations of the final training run. */
	flop: z.number().positive(),
	/** Estimated by Epoch, or stated in the system's own paper. */
	basis: z.enum(['estimate', 'paper']),
});

export type Row = z.output<typeof rowSchema>;

/** How many times the computation of one system is that of another. */
export function factorBetween(rows: readonly Row[], from: string, to: string): number {
	const flopOf = (name: string) => rows.find(({ system }) => system === name)?.flop ?? NaN;
	return flopOf(to) / flopOf(from);
}

export function table(rows: readonly Row[]): FigureTable {
	return {
		caption: 'Training compute of notable systems',
		columns: ['System', 'Year', 'FLOP', 'Basis', 'Remark'],
		rows: rows.map(({ system, year, flop, basis, note = '', source, locator }) => ({
			cells: [
				system,
				String(year),
				formatNumber(flop, 'scientific'),
				basis === 'paper' ? 'stated in its paper' : 'estimate by Epoch AI',
				note,
			],
			source,
			locator,
		})),
	};
}
