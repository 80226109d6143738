import { z } from 'astro/zod';
import type { Calculation } from '../../calculations/calculation.ts';
import { formatNumber } from '../../calculations/format.ts';
import { attentionWork, recurrentWork, sequenceConvWork } from '../../calculations/sequence.ts';
import type { NamedLine } from '../lines.ts';
import { dataRow } from '../rows.ts';
import type { FigureTable } from '../table.ts';

export const rowSchema = dataRow({ layer: z.string(), formula: z.string() });

export type Row = z.output<typeof rowSchema>;

/** Width of the layer, d. */
export const width = 512;

/** Width of the convolution's kernel, k. */
export const kernel = 3;

/** Sequence lengths drawn and printed, n. */
export const lengths = [16, 64, 256, 512, 1024, 4096, 16384];

const works: Record<string, [calculation: Calculation, inputs: Record<string, number>]> = {
	'Self-attention': [attentionWork, { width }],
	Recurrence: [recurrentWork, { width }],
	Convolution: [sequenceConvWork, { width, kernel }],
};

/** Leading-order operations of a layer over so many positions at width 512, kernel 3. */
export function workOf(layer: string, length: number): number {
	const found = works[layer];
	if (!found)
		throw new Error(`There is no formula for the layer "${layer}": there are ${Object.keys(works).join(', ')}.`);
	const [calculation, inputs] = found;
	return calculation.compute({ length, ...inputs }).value;
}

/** One curve for each layer: x is the length of the sequence, y the operations. */
export function curves(rows: readonly Row[]): NamedLine[] {
	return rows.map(({ layer }) => ({
		name: layer,
		points: lengths.map((length) => ({ x: length, y: workOf(layer, length) })),
	}));
}

export function table(rows: readonly Row[]): FigureTable {
	return {
		caption: `Operations of one layer, width ${width}, kernel ${kernel}`,
		columns: ['Layer', 'Formula', ...lengths.map((length) => `n = ${formatNumber(length)}`)],
		rows: rows.map(({ layer, formula, source, locator }) => ({
			cells: [layer, formula, ...lengths.map((length) => formatNumber(workOf(layer, length), 'words', 3))],
			source,
			locator,
		})),
	};
}
