import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../calculations/format.ts';
import { decimalYear } from '../dates.ts';
import { pointLabels } from '../labels.ts';
import { onBackground, plotToSvg, seriesStyles, type Layout } from '../plot.ts';
import { stretches, type Row } from './model.ts';

/** The published figures on a logarithmic axis, with the slope of the two stretches the text compares. */
export function chart(rows: readonly Row[], { width, name }: Layout): string {
	const slopes = stretches(rows);
	const ends = ({ from, to }: (typeof slopes)[number]) =>
		[from, to].map(({ date, hours }) => ({ x: decimalYear(date), y: hours }));
	return plotToSvg({
		ariaLabel: `Hours of video uploaded to YouTube every minute, logarithmic axis: ${rows.map(({ date, hours }) => `${hours} in ${date}`).join(', ')}.`,
		width,
		height: 320,
		marginLeft: 48,
		marginRight: name === 'wide' ? 40 : 30,
		x: {
			domain: [2006.8, 2020],
			ticks: name === 'wide' ? [2007, 2009, 2011, 2013, 2015, 2017, 2019] : [2007, 2010, 2013, 2016, 2019],
			tickFormat: String,
			label: null,
		},
		y: {
			type: 'log',
			domain: [5, 1000],
			ticks: [10, 100, 1000],
			tickFormat: (value: number) => formatNumber(value),
			label: 'Hours of video a minute',
			labelArrow: 'none',
		},
		marks: [
			Plot.gridY({ ticks: [10, 100, 1000], strokeOpacity: 0.15 }),
			...slopes.map((slope, index) =>
				Plot.line(ends(slope), { x: 'x', y: 'y', strokeWidth: 2, ...seriesStyles[index] }),
			),
			Plot.dot(rows, { x: ({ date }: Row) => decimalYear(date), y: 'hours', r: 4, fill: 'currentColor' }),
			Plot.text(slopes, {
				x: (slope) => (decimalYear(slope.from.date) + decimalYear(slope.to.date)) / 2,
				y: ({ from, to }) => Math.sqrt(from.hours * to.hours),
				text: ({ doublingYears }) => `doubles every\n${formatNumber(doublingYears, 'count', 2)} years`,
				textAnchor: 'start',
				dx: 16,
				dy: 26,
				...onBackground,
				fill: 'currentColor',
			}),
			pointLabels(
				rows.map(({ date, hours }) => ({ x: decimalYear(date), y: hours, text: String(hours) })),
				'left',
			),
		],
	});
}
