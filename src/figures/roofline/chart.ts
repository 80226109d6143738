import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../calculations/format.ts';
import { namedLines } from '../lines.ts';
import { onBackground, plotToSvg, type Layout } from '../plot.ts';
import { attainable, intensities, operations, ridgeOf, roofs, type Row } from './model.ts';

/** Roofs of the chips, their ridges, and where three steps of a network lie. */
export function chart(rows: readonly Row[], { width, name }: Layout): string {
	const ridges = rows.map((row) => ({ x: ridgeOf(row), y: row.teraflops }));
	const [addition, matrixVector, matrixMatrix] = operations;
	const vertical = {
		rotate: -90,
		frameAnchor: 'top',
		textAnchor: 'end',
		dx: 9,
		dy: 2,
		...onBackground,
		fill: 'currentColor',
	} as const;
	const named = ({ name: operation, intensity }: (typeof operations)[number]) =>
		`${operation}: ${formatNumber(intensity, 'count', 3)}`;
	return plotToSvg({
		ariaLabel: `Roofline of ${rows.map((row) => `${row.chip}, ridge at ${Math.round(ridgeOf(row))} FLOP per byte`).join('; ')}. Steps: ${operations.map(named).join('; ')} FLOP per byte.`,
		width,
		height: 420,
		marginLeft: 50,
		marginRight: 94,
		x: {
			type: 'log',
			domain: [...intensities],
			ticks: [0.1, 1, 10, 100, 1000],
			tickFormat: (value: number) => formatNumber(value),
			label: name === 'wide' ? 'Operations for each byte moved (FLOP per byte)' : 'FLOP for each byte moved',
			labelArrow: 'none',
			labelAnchor: 'left',
		},
		y: {
			type: 'log',
			domain: [0.004, 3000],
			ticks: [0.01, 0.1, 1, 10, 100, 1000],
			tickFormat: (value: number) => formatNumber(value),
			label: 'Attainable speed, TFLOP/s',
			labelArrow: 'none',
		},
		marks: [
			Plot.gridY({ ticks: [0.01, 0.1, 1, 10, 100, 1000], strokeOpacity: 0.15 }),
			Plot.ruleX(operations, { x: 'intensity', strokeOpacity: 0.6, strokeWidth: 1 }),
			...namedLines(roofs(rows)),
			Plot.dot(ridges, { x: 'x', y: 'y', r: 3.5, fill: 'currentColor' }),
			Plot.dot(
				operations.flatMap(({ intensity }) => rows.map((row) => ({ x: intensity, y: attainable(row, intensity) }))),
				{ x: 'x', y: 'y', r: 3.5, symbol: 'diamond', fill: 'var(--figure-background)', stroke: 'currentColor' },
			),
			Plot.text([addition, matrixVector], { ...vertical, x: 'intensity', text: named }),
			Plot.text([matrixMatrix], {
				...vertical,
				x: 'intensity',
				text: named,
				frameAnchor: 'bottom',
				textAnchor: 'start',
				dx: -9,
				dy: -6,
			}),
		],
	});
}
