import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../calculations/format.ts';
import { namedLines } from '../lines.ts';
import { onBackground, plotToSvg, powerOfTen, type Layout } from '../plot.ts';
import { curves, width as layerWidth, workOf, type Row } from './model.ts';

const ticks = [1e5, 1e7, 1e9, 1e11];

/** Operations against the length of the sequence on logarithmic axes, with the crossing of attention and recurrence. */
export function chart(rows: readonly Row[], { width }: Layout): string {
	const crossing = [{ x: layerWidth, y: workOf('Self-attention', layerWidth) }];
	return plotToSvg({
		ariaLabel: `Operations of a layer against the length of the sequence: self-attention grows with its square, recurrence and convolution in proportion. Attention and recurrence cross at ${layerWidth} positions, the width of the layer.`,
		width,
		height: 340,
		marginLeft: 46,
		marginRight: 106,
		x: {
			type: 'log',
			ticks: [100, 1000, 10000],
			tickFormat: (value: number) => formatNumber(value),
			label: 'Positions in the sequence, n',
			labelArrow: 'none',
			labelAnchor: 'left',
		},
		y: {
			type: 'log',
			domain: [1e5, 3e11],
			ticks,
			tickFormat: powerOfTen,
			label: 'Operations of one layer',
			labelArrow: 'none',
		},
		marks: [
			Plot.gridY({ ticks, strokeOpacity: 0.15 }),
			...namedLines(curves(rows)),
			Plot.dot(crossing, {
				x: 'x',
				y: 'y',
				r: 5,
				fill: 'var(--figure-background)',
				stroke: 'currentColor',
				strokeWidth: 2,
			}),
			Plot.text(crossing, {
				x: 'x',
				y: 'y',
				text: () => `equal at n = ${layerWidth}`,
				textAnchor: 'start',
				dx: 10,
				dy: 18,
				...onBackground,
				fill: 'currentColor',
			}),
		],
	});
}
