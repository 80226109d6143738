import { z } from 'astro/zod';

/** A month as it stands in a data file, `2012-05`, or a year alone where the source gives no month. */
export const month = z
	.string()
	.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'Write 2012-05, or "2012" in quotes if only the year is known.');

/** Place on a time axis in years: the middle of the month, or of the year when that is all we know. */
export function decimalYear(date: string): number {
	const [year = NaN, monthNumber = 6.5] = date.split('-').map(Number);
	return year + (monthNumber - 0.5) / 12;
}

/** `May 2012`, or `2007`. */
export function monthName(date: string): string {
	return date.includes('-')
		? new Date(`${date}-15T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
		: date;
}
