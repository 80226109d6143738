import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../calculations/format.ts';
import { namedLines } from '../lines.ts';
import { plotToSvg, powerOfTen, type Layout } from '../plot.ts';
import { curves } from './model.ts';

const ticks = [1e-4, 1e-2, 1, 1e2, 1e4];

/** Products of equal factors against the number of steps, logarithmic axis. */
export function chart({ width }: Layout): string {
	const lines = curves();
	return plotToSvg({
		ariaLabel: `What is left of a gradient of 1 after 100 equal steps, logarithmic axis: ${lines.map(({ name, points }) => `${name} ${formatNumber(points.at(-1)?.y ?? NaN, 'count', 2)}`).join('; ')}.`,
		width,
		height: 340,
		marginLeft: 46,
		marginRight: 60,
		x: { ticks: [0, 25, 50, 75, 100], label: 'Steps back in time', labelArrow: 'none', labelAnchor: 'left' },
		y: {
			type: 'log',
			domain: [1e-5, 1e5],
			ticks,
			tickFormat: (value: number) => (value === 1 ? '1' : powerOfTen(value)),
			label: 'Size of the gradient, each step multiplying it by …',
			labelArrow: 'none',
		},
		marks: [Plot.gridY({ ticks, strokeOpacity: 0.15 }), ...namedLines(lines)],
	});
}
