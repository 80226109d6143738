import * as Plot from '@observablehq/plot';
import { pointLabels } from '../labels.ts';
import { plotToSvg, powerOfTen, type Layout } from '../plot.ts';
import type { Row } from './model.ts';

/** Systems by year and by the operations of their training, on a logarithmic axis; estimates hollow, stated values filled. */
export function chart(rows: readonly Row[], { width, name }: Layout): string {
	const [first, last] = [rows[0], rows.at(-1)];
	return plotToSvg({
		ariaLabel: `Training compute of ${rows.length} systems by year, from ${first?.system} in ${first?.year} with ${first?.flop} FLOP to ${last?.system} in ${last?.year} with ${last?.flop} FLOP. The axis is logarithmic.`,
		width,
		height: name === 'wide' ? 440 : 480,
		marginLeft: 44,
		marginRight: 14,
		x: { domain: [1997, 2026], ticks: name === 'wide' ? 7 : 5, tickFormat: String, label: null },
		y: {
			type: 'log',
			domain: [1e12, 1e27],
			ticks: [1e12, 1e15, 1e18, 1e21, 1e24, 1e27],
			tickFormat: powerOfTen,
			label: '○ FLOP, estimated   ● FLOP, stated in the paper',
			labelArrow: 'none',
		},
		marks: [
			Plot.gridY({ ticks: [1e12, 1e15, 1e18, 1e21, 1e24, 1e27], strokeOpacity: 0.15 }),
			Plot.dot(rows, {
				x: 'year',
				y: 'flop',
				r: 4,
				stroke: 'var(--series-1)',
				strokeWidth: 2,
				fill: ({ basis }: Row) => (basis === 'paper' ? 'var(--series-1)' : 'var(--figure-background)'),
			}),
			pointLabels(rows.map(({ year, flop, system }) => ({ x: year, y: flop, text: system }))),
		],
	});
}
