import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../calculations/format.ts';
import { namedLines } from '../lines.ts';
import { plotToSvg, type Layout } from '../plot.ts';
import { curves, factors, type Row } from './model.ts';

/** Share of the reducible error left against the growth of the data. */
export function chart(rows: readonly Row[], { width }: Layout): string {
	return plotToSvg({
		ariaLabel: `Share of the reducible error left while the data grow up to 1,000 times, for power laws of different exponents. ${curves(
			rows,
		)
			.map(
				({ name, points }) => `${name.replace('\n', ' ')}: ${formatNumber(points.at(-1)?.y ?? NaN, 'count', 2)} % left`,
			)
			.join('; ')}.`,
		width,
		height: 300,
		marginLeft: 52,
		marginRight: 80,
		x: {
			type: 'log',
			ticks: factors,
			tickFormat: (value: number) => `${formatNumber(value)}×`,
			label: 'Amount of data',
			labelArrow: 'none',
		},
		y: {
			domain: [0, 100],
			ticks: 5,
			tickFormat: (value: number) => `${value} %`,
			label: 'Reducible error left',
			labelArrow: 'none',
		},
		marks: [Plot.gridY({ ticks: 5, strokeOpacity: 0.15 }), Plot.ruleY([0]), ...namedLines(curves(rows))],
	});
}
