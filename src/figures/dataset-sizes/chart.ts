import * as Plot from '@observablehq/plot';
import { pointLabels } from '../labels.ts';
import { plotToSvg, powerOfTen, type Layout } from '../plot.ts';
import { panels, rowsOfPanel, type Panel, type Row } from './model.ts';

/** One panel for each kind of data, one below the other, on the same time axis. */
export function chart(rows: readonly Row[], layout: Layout): string {
	return panels.map((panel) => panelChart(rowsOfPanel(rows, panel), panel, layout)).join('');
}

function panelChart(rows: readonly Row[], { name, units, label, domain, heights }: Panel, layout: Layout): string {
	const isSecond = ({ unit }: Row) => unit !== units[0];
	return plotToSvg({
		ariaLabel: `${name}: sizes of training sets by year, logarithmic axis. ${rows.map(({ set, year, size, unit }) => `${set} ${year}: ${size} ${unit}`).join('; ')}.`,
		width: layout.width,
		height: layout.name === 'wide' ? heights[0] : heights[1],
		marginLeft: 44,
		marginRight: 14,
		marginBottom: 28,
		x: { domain: [1997, 2026], ticks: layout.name === 'wide' ? 7 : 5, tickFormat: String, label: null },
		y: { type: 'log', domain: [...domain], ticks: 4, tickFormat: evenPower, label, labelArrow: 'none' },
		symbol: { domain: [false, true], range: ['circle', 'square'] },
		marks: [
			Plot.gridY({ ticks: 4, strokeOpacity: 0.15 }),
			Plot.dot(rows, {
				x: 'year',
				y: 'size',
				r: 4.5,
				symbol: isSecond,
				stroke: (row: Row) => (isSecond(row) ? 'var(--series-2)' : 'var(--series-1)'),
				strokeWidth: 2,
				fill: (row: Row) => (isSecond(row) ? 'var(--figure-background)' : 'var(--series-1)'),
			}),
			pointLabels(rows.map(({ year, size, set }) => ({ x: year, y: size, text: set }))),
		],
	});
}

/** A tick's name for powers of a hundred, so that neighbouring names keep their distance. */
function evenPower(value: number): string {
	return Math.log10(value) % 2 === 0 ? powerOfTen(value) : '';
}
