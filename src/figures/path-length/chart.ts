import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../calculations/format.ts';
import { namedLines } from '../lines.ts';
import { plotToSvg, type Layout } from '../plot.ts';
import { curves, stepsOf, type Row } from './model.ts';

const ticks = [1, 10, 100, 1000, 10000];

/** Steps between the ends of a sequence against its length, logarithmic axes. */
export function chart(rows: readonly Row[], { width }: Layout): string {
	return plotToSvg({
		ariaLabel: `Steps a signal passes between the ends of a sequence, logarithmic axes. At 1,000 positions: ${rows.map(({ layer }) => `${layer} ${formatNumber(stepsOf(layer, 1000))}`).join('; ')}.`,
		width,
		height: 380,
		marginLeft: 58,
		marginRight: 106,
		x: {
			type: 'log',
			ticks: [10, 100, 1000, 10000],
			tickFormat: (value: number) => formatNumber(value),
			label: 'Positions in the sequence',
			labelArrow: 'none',
			labelAnchor: 'left',
		},
		y: {
			type: 'log',
			domain: [0.8, 20000],
			ticks,
			tickFormat: (value: number) => formatNumber(value),
			label: 'Steps from the first position to the last',
			labelArrow: 'none',
		},
		marks: [Plot.gridY({ ticks, strokeOpacity: 0.15 }), ...namedLines(curves(rows))],
	});
}
