import { receptiveField } from '../../calculations/convolution.ts';
import { formatNumber } from '../../calculations/format.ts';
import type { NamedLine } from '../lines.ts';
import type { FigureTable } from '../table.ts';

/** A chain of equal kernels, described by the stride and the dilation of each layer, counted from 1. */
export interface Design {
	name: string;
	kernel: number;
	stride: (layer: number) => number;
	dilation: (layer: number) => number;
}

export const designs: Design[] = [
	{ name: 'dilated\n1, 2, 4 …', kernel: 3, stride: () => 1, dilation: (layer) => 2 ** (layer - 1) },
	{ name: 'stride 2 every\nsecond layer', kernel: 3, stride: (layer) => (layer % 2 === 0 ? 2 : 1), dilation: () => 1 },
	{ name: 'plain', kernel: 3, stride: () => 1, dilation: () => 1 },
];

/** Depths drawn. */
export const depths = Array.from({ length: 10 }, (_, index) => index + 1);

/** Side of the receptive field, in pixels of the input, after so many layers of a design. */
export function fieldAt({ kernel, stride, dilation }: Design, layers: number): number {
	const each = Array.from({ length: layers }, (_, index) => index + 1);
	return receptiveField.compute({
		kernels: each.map(() => kernel),
		strides: each.map(stride),
		dilations: each.map(dilation),
	}).value;
}

/** One curve for each design: x is the depth, y the side of the field. */
export function curves(): NamedLine[] {
	return designs.map((design) => ({
		name: design.name,
		points: depths.map((layers) => ({ x: layers, y: fieldAt(design, layers) })),
	}));
}

export function table(): FigureTable {
	return {
		caption: 'Side of the receptive field in pixels, 3×3 layers',
		columns: ['Layers', ...designs.map(({ name }) => name.replace('\n', ' '))],
		rows: depths.map((layers) => ({
			cells: [String(layers), ...designs.map((design) => formatNumber(fieldAt(design, layers)))],
		})),
	};
}
