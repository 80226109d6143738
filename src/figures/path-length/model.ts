import { z } from 'astro/zod';
import { formatNumber } from '../../calculations/format.ts';
import { contiguousLayers, dilatedLayers } from '../../calculations/sequence.ts';
import type { NamedLine } from '../lines.ts';
import { dataRow } from '../rows.ts';
import type { FigureTable } from '../table.ts';

export const rowSchema = dataRow({ layer: z.string(), formula: z.string() });

export type Row = z.output<typeof rowSchema>;

/** Width of the convolutions' kernel. */
export const kernel = 3;

/** Sequence lengths the table prints. */
export const lengths = [10, 100, 1000, 10000];

const steps: Record<string, (length: number) => number> = {
	Recurrence: (length) => length,
	'Contiguous convolution': (length) => contiguousLayers.compute({ length, kernel }).value,
	'Dilated convolution': (length) => dilatedLayers.compute({ length, kernel }).value,
	'Self-attention': () => 1,
};

/** Cells or layers a signal passes from the first to the last of so many positions, kernel 3. */
export function stepsOf(layer: string, length: number): number {
	const count = steps[layer];
	if (!count) throw new Error(`There is no path for the layer "${layer}": there are ${Object.keys(steps).join(', ')}.`);
	return count(length);
}

/** One curve for each layer: x is the length of the sequence, y the steps. */
export function curves(rows: readonly Row[]): NamedLine[] {
	const xs = Array.from({ length: 61 }, (_, step) => Math.round(10 ** (1 + step / 20)));
	return rows.map(({ layer }) => ({
		name: layer.replace(' ', '\n'),
		points: xs.map((x) => ({ x, y: stepsOf(layer, x) })),
	}));
}

export function table(rows: readonly Row[]): FigureTable {
	return {
		caption: `Steps between the first and the last position, kernel ${kernel}`,
		columns: ['Layer', 'Order of growth', ...lengths.map((length) => `n = ${formatNumber(length)}`)],
		rows: rows.map(({ layer, formula, source, locator }) => ({
			cells: [layer, formula, ...lengths.map((length) => formatNumber(stepsOf(layer, length)))],
			source,
			locator,
		})),
	};
}
