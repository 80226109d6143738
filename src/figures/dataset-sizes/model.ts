import { z } from 'astro/zod';
import { formatNumber } from '../../calculations/format.ts';
import { dataRow } from '../rows.ts';
import type { FigureTable } from '../table.ts';

export const rowSchema = dataRow({
	year: z.int(),
	set: z.string(),
	/** Number of items, in the row's own unit. */
	size: z.number().positive(),
	unit: z.enum(['words', 'tokens', 'images', 'image-text pairs', 'hours']),
});

export type Row = z.output<typeof rowSchema>;

/** Units that may share an axis; a panel never holds others. The second unit of a panel gets a marker of its own. */
export const panels = [
	{
		name: 'Text',
		units: ['tokens', 'words'],
		label: 'Text: ● tokens, □ words',
		domain: [5e8, 1e14],
		heights: [270, 300],
	},
	{
		name: 'Images',
		units: ['images', 'image-text pairs'],
		label: 'Images: ● images, □ image-text pairs',
		domain: [1e4, 3e10],
		heights: [250, 280],
	},
	{ name: 'Sound', units: ['hours'], label: 'Sound: ● hours of speech', domain: [1e3, 1e7], heights: [150, 150] },
] as const satisfies {
	name: string;
	units: Row['unit'][];
	label: string;
	domain: [number, number];
	heights: [wide: number, narrow: number];
}[];

export type Panel = (typeof panels)[number];

/** The rows whose unit belongs to a panel. */
export function rowsOfPanel(rows: readonly Row[], { units }: Panel): Row[] {
	return rows.filter(({ unit }) => units.some((allowed) => allowed === unit));
}

export function table(rows: readonly Row[]): FigureTable {
	return {
		caption: 'Sizes of notable training sets',
		columns: ['Set', 'Year', 'Size', 'Remark'],
		rows: rows.map(({ set, year, size, unit, note = '', source, locator }) => ({
			cells: [set, String(year), `${formatNumber(size, 'words')} ${unit}`, note],
			source,
			locator,
		})),
	};
}
