/** How a column is sorted: from small to large and from A to Z, or the other way round. */
export type Direction = 'ascending' | 'descending';

/**
 * The rows of a table in the order of one column. Numbers are compared as numbers; equal cells keep their order.
 *
 * @param rows the text of each row's cells
 * @returns the places of the rows in `rows`
 */
export function orderBy(rows: readonly (readonly string[])[], column: number, direction: Direction): number[] {
	const compare = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
	const sign = direction === 'ascending' ? 1 : -1;
	return rows.map((_, place) => place).sort((a, b) => sign * compare(rows[a]?.[column] ?? '', rows[b]?.[column] ?? ''));
}
