import { z } from 'astro/zod';
import { doublingTime } from '../../calculations/arithmetic.ts';
import { decimalYear, month, monthName } from '../dates.ts';
import { dataRow } from '../rows.ts';
import type { FigureTable } from '../table.ts';

export const rowSchema = dataRow({
	date: month,
	/** Hours of video uploaded every minute. */
	hours: z.number().positive(),
});

export type Row = z.output<typeof rowSchema>;

/** A stretch between two published figures and the years in which the rate doubled on it. */
export interface Stretch {
	from: Row;
	to: Row;
	doublingYears: number;
}

/** The two stretches the text compares, with the doubling time of each at a constant rate of growth. */
export function stretches(rows: readonly Row[]): Stretch[] {
	return [
		['2009-01', '2012-05'],
		['2012-05', '2019-05'],
	].map(([start, end]) => {
		const [from, to] = [rows.find(({ date }) => date === start), rows.find(({ date }) => date === end)];
		if (!from || !to) throw new Error(`content/data/youtube-uploads.yml has no row of ${from ? end : start}.`);
		const years = decimalYear(to.date) - decimalYear(from.date);
		return { from, to, doublingYears: doublingTime.compute({ from: from.hours, to: to.hours, years }).value };
	});
}

export function table(rows: readonly Row[]): FigureTable {
	return {
		caption: 'Hours of video uploaded to YouTube every minute',
		columns: ['When', 'Hours a minute', 'Remark'],
		rows: rows.map(({ date, hours, note = '', source, locator }) => ({
			cells: [monthName(date), String(hours), note],
			source,
			locator,
		})),
	};
}
