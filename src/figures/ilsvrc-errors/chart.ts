import * as Plot from '@observablehq/plot';
import { onBackground, plotToSvg, type Layout } from '../plot.ts';
import { percent, winners, years, type Row } from './model.ts';

/** Bars of the winning error by year, the second AlexNet entry as a mark on its bar, the annotator as a dashed line. */
export function chart(rows: readonly Row[], { width, name }: Layout): string {
	const bars = winners(rows);
	const byHand = bars.filter(({ kind }) => kind === 'hand-made features');
	const extra = rows.filter(({ kind }) => kind === 'network with extra data');
	const person = rows.filter(({ kind }) => kind === 'person');
	const extraOf = (year: number) =>
		extra
			.filter((row) => row.year === year)
			.map(({ error }) => `${name === 'wide' ? ' ' : '\n'}(${percent(error)} with extra data)`);
	const remark = ({ entry, year, error }: Row) =>
		`${percent(error)}${entry.startsWith('Winner') ? '' : ` ${entry}`}${extraOf(year).join('')}`;
	// Labels of short bars begin behind the annotator's line.
	const labelStart = ({ error }: Row) => Math.max(error, ...person.map((row) => row.error));
	return plotToSvg({
		ariaLabel: `Bar chart of the winning top-5 error by year: ${bars.map(({ year, error }) => `${year} ${percent(error)}`).join(', ')}.`,
		width,
		height: 330,
		marginLeft: 44,
		marginTop: 40,
		marginRight: 64,
		x: { domain: [0, 30], ticks: 4, label: 'Top-5 error in percent', labelArrow: 'none' },
		y: { domain: years(rows), type: 'band', tickFormat: String, tickSize: 0, label: null, padding: 0.25 },
		marks: [
			Plot.gridX({ ticks: 4, strokeOpacity: 0.15 }),
			Plot.barX(bars, {
				x: 'error',
				y: 'year',
				fill: ({ kind }: Row) => (kind === 'network' ? 'var(--series-1)' : 'var(--series-2)'),
			}),
			Plot.tickX(extra, { x: 'error', y: 'year', stroke: 'var(--figure-background)', strokeWidth: 2 }),
			Plot.ruleX(person, { x: 'error', strokeDasharray: '4 3', strokeWidth: 1.5 }),
			Plot.text(person, {
				x: 'error',
				frameAnchor: 'top',
				dy: -14,
				dx: -4,
				textAnchor: 'start',
				text: ({ entry, error }: Row) => `${entry}: ${percent(error)}`,
			}),
			Plot.text(byHand, {
				x: 'error',
				y: 'year',
				text: 'kind',
				textAnchor: 'end',
				dx: -8,
				fill: 'var(--figure-background)',
			}),
			Plot.text(bars, {
				x: labelStart,
				y: 'year',
				text: remark,
				textAnchor: 'start',
				dx: 6,
				...onBackground,
				fill: 'currentColor',
			}),
			Plot.ruleX([0]),
		],
	});
}
