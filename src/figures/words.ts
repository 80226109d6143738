import type { FigureTable } from './table.ts';

/** What a figure says in words: for its frame on the page, and for readers who get no drawing. */
export interface FigureWords {
	title: string;
	/** How to read it, in a few sentences. */
	help: string;
	/** How the drawn numbers are computed, if they are. */
	computed?: string;
	/** What it shows, as a table. */
	table: () => FigureTable;
}
