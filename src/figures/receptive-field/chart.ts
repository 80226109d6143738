import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../calculations/format.ts';
import { namedLines } from '../lines.ts';
import { plotToSvg, seriesStyles, type Layout } from '../plot.ts';
import { curves, depths } from './model.ts';

/** Side of the receptive field against depth, logarithmic axis. */
export function chart({ width }: Layout): string {
	const lines = curves();
	return plotToSvg({
		ariaLabel: `Receptive field of 3×3 layers by depth. After ten layers: ${lines.map(({ name, points }) => `${name.replace('\n', ' ')} ${points.at(-1)?.y} pixels`).join('; ')}.`,
		width,
		height: 320,
		marginLeft: 50,
		marginRight: 116,
		x: { ticks: depths, label: 'Layers', labelArrow: 'none', labelAnchor: 'left' },
		y: {
			type: 'log',
			domain: [2, 3000],
			ticks: [10, 100, 1000],
			tickFormat: (value: number) => formatNumber(value),
			label: 'Side of the field in pixels',
			labelArrow: 'none',
		},
		marks: [
			Plot.gridY({ ticks: [10, 100, 1000], strokeOpacity: 0.15 }),
			...namedLines(lines),
			...lines.map(({ points }, index) =>
				Plot.dot(points, { x: 'x', y: 'y', r: 3, fill: seriesStyles[index]?.stroke ?? 'currentColor' }),
			),
		],
	});
}
