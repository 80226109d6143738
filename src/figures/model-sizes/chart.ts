import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../calculations/format.ts';
import { plotToSvg, type Layout } from '../plot.ts';
import { kinds, measured, type Measure, type Row } from './model.ts';

const panels = [
	{ measure: 'parameters', label: 'Parameters, millions', unit: 1e6, digits: 3 },
	{ measure: 'multiplyAdds', label: 'Multiply-adds for one image, billions', unit: 1e9, digits: 3 },
] as const satisfies { measure: Measure; label: string; unit: number; digits: number }[];

const looks = {
	convolution: { fill: 'var(--series-1)', stroke: 'var(--series-1)' },
	dense: { fill: 'var(--figure-background)', stroke: 'var(--series-2)' },
	transformer: { fill: 'var(--series-3)', fillOpacity: 0.45, stroke: 'var(--series-3)' },
} as const;

/** Two rows of bars, one below the other: size and cost of the same networks, split by kind of layer. */
export function chart(rows: readonly Row[], layout: Layout): string {
	return panels.map((panel) => bars(rows, panel, layout)).join('');
}

function bars(
	rows: readonly Row[],
	{ measure, label, unit, digits }: (typeof panels)[number],
	{ width }: Layout,
): string {
	const counts = rows.map((row) => ({ model: row.model, ...measured(row, measure) }));
	const segments = counts.flatMap((count) => {
		let from = 0;
		return kinds.map((kind) => {
			const segment = { model: count.model, kind, from: from / unit, to: (from + count[kind]) / unit };
			from += count[kind];
			return segment;
		});
	});
	const written = (value: number) => formatNumber(value / unit, 'count', digits);
	return plotToSvg({
		ariaLabel: `${label}: ${counts
			.map(
				({ model, total, ...parts }) =>
					`${model} ${written(total)}, of them ${kinds
						.filter((kind) => parts[kind] > 0)
						.map((kind) => `${written(parts[kind])} ${kind}`)
						.join(', ')}`,
			)
			.join('; ')}.`,
		width,
		height: 178,
		marginLeft: 82,
		marginRight: 48,
		marginTop: 30,
		marginBottom: 6,
		x: { axis: null },
		y: {
			domain: counts.map(({ model }) => model),
			tickSize: 0,
			label,
			labelArrow: 'none',
			labelAnchor: 'top',
			padding: 0.3,
		},
		marks: [
			...kinds.map((kind) =>
				Plot.barX(
					segments.filter((segment) => segment.kind === kind && segment.to > segment.from),
					{ x1: 'from', x2: 'to', y: 'model', strokeWidth: 1.5, inset: 1, ...looks[kind] },
				),
			),
			Plot.text(counts, {
				x: ({ total }) => total / unit,
				y: 'model',
				text: ({ total }) => written(total),
				textAnchor: 'start',
				dx: 6,
			}),
		],
	});
}
