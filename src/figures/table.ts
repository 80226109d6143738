/** The numbers of a figure as text, for readers who want to read or copy them. */
export interface FigureTable {
	caption: string;
	columns: string[];
	rows: {
		/** One text per column; the first names the row. */
		cells: string[];
		/** Key of the work the row comes from; none when it is computed. */
		source?: string | undefined;
		/** Where in that work. */
		locator?: string | undefined;
	}[];
}
