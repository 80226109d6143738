import * as Plot from '@observablehq/plot';
import { onBackground, seriesStyles } from './plot.ts';

/** A curve of a chart, with the name that stands at its right end. */
export interface NamedLine {
	name: string;
	points: { x: number; y: number }[];
}

/** Marks for curves, each with a stroke of its own and its name at the right end. At most four, or strokes would repeat. */
export function namedLines(lines: readonly NamedLine[]): Plot.Markish[] {
	return lines.flatMap(({ name, points }, index) => {
		const style = seriesStyles[index];
		if (!style) throw new Error(`There is no stroke for line ${index + 1}, "${name}": split the figure.`);
		return [
			Plot.line(points, { x: 'x', y: 'y', strokeWidth: 2.25, ...style }),
			Plot.text(points.slice(-1), {
				x: 'x',
				y: 'y',
				text: () => name,
				fill: style.stroke,
				...onBackground,
				fontWeight: 600,
				textAnchor: 'start',
				dx: 7,
			}),
		];
	});
}
