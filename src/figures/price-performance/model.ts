import { z } from 'astro/zod';
import { formatNumber } from '../../calculations/format.ts';
import { month, monthName } from '../dates.ts';
import { dataRow } from '../rows.ts';
import type { FigureTable } from '../table.ts';

export const rowSchema = dataRow({
	chip: z.string(),
	/** Month of launch. */
	date: month,
	/** Launch or earliest known list price, US dollars of the day. */
	dollars: z.number().positive(),
	/** Peak arithmetic in TFLOP/s, dense. */
	teraflops: z.number().positive(),
	precision: z.enum(['FP32', 'FP16 Tensor Core']),
});

export type Row = z.output<typeof rowSchema>;

/** Peak arithmetic for a dollar, in GFLOP/s. */
export function gigaflopsPerDollar({ teraflops, dollars }: Row): number {
	return (teraflops * 1000) / dollars;
}

export function table(rows: readonly Row[]): FigureTable {
	return {
		caption: 'Peak arithmetic for a dollar at launch',
		columns: ['Chip', 'Launch', 'Price, US dollars', 'Peak, TFLOP/s', 'Arithmetic', 'GFLOP/s per dollar', 'Remark'],
		rows: rows.map((row) => ({
			cells: [
				row.chip,
				monthName(row.date),
				formatNumber(row.dollars),
				formatNumber(row.teraflops),
				row.precision,
				formatNumber(gigaflopsPerDollar(row), 'count', 2),
				row.note ?? '',
			],
			source: row.source,
			locator: row.locator,
		})),
	};
}
