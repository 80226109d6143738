import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../calculations/format.ts';
import { decimalYear } from '../dates.ts';
import { pointLabels } from '../labels.ts';
import { plotToSvg, type Layout } from '../plot.ts';
import { gigaflopsPerDollar, type Row } from './model.ts';

/** Chips by launch and by peak arithmetic for a dollar. No lines: the two kinds of arithmetic are no series of each other. */
export function chart(rows: readonly Row[], { width, name }: Layout): string {
	const isTensorCore = ({ precision }: Row) => precision === 'FP16 Tensor Core';
	const place = (row: Row) => ({ x: decimalYear(row.date), y: gigaflopsPerDollar(row) });
	return plotToSvg({
		ariaLabel: `Peak GFLOP/s for a dollar at launch, logarithmic axis. ${rows.map((row) => `${row.chip}: ${formatNumber(gigaflopsPerDollar(row), 'count', 2)} in ${row.precision}`).join('; ')}.`,
		width,
		height: 360,
		marginLeft: 40,
		marginRight: 20,
		x: { domain: [2006, 2024], ticks: name === 'wide' ? 9 : 5, tickFormat: String, label: null },
		y: {
			type: 'log',
			domain: [0.4, 100],
			ticks: [1, 10, 100],
			tickFormat: (value: number) => formatNumber(value),
			label: 'GFLOP/s per dollar: ● FP32, □ FP16 on Tensor Cores',
			labelArrow: 'none',
		},
		symbol: { domain: [false, true], range: ['circle', 'square'] },
		marks: [
			Plot.gridY({ ticks: [1, 10, 100], strokeOpacity: 0.15 }),
			Plot.dot(rows, {
				x: (row: Row) => place(row).x,
				y: gigaflopsPerDollar,
				r: 4.5,
				symbol: isTensorCore,
				stroke: (row: Row) => (isTensorCore(row) ? 'var(--series-2)' : 'var(--series-1)'),
				strokeWidth: 2,
				fill: (row: Row) => (isTensorCore(row) ? 'var(--figure-background)' : 'var(--series-1)'),
			}),
			pointLabels(rows.map((row) => ({ ...place(row), text: row.chip }))),
		],
	});
}
