import { formatNumber } from '../../calculations/format.ts';
import { repeatedFactor } from '../../calculations/sequence.ts';
import type { NamedLine } from '../lines.ts';
import type { FigureTable } from '../table.ts';

/** What one step multiplies the gradient by, from growing to shrinking. */
export const factors = [1.1, 1, 0.99, 0.9];

/** Numbers of steps the table prints. */
export const steps = [10, 25, 50, 100];

/** Size of a gradient of 1 after so many equal steps: factorˢᵗᵉᵖˢ; 1 before the first. */
export function productAfter(factor: number, count: number): number {
	return count === 0 ? 1 : repeatedFactor.compute({ factor, steps: count }).value;
}

/** One curve for each factor: x is the number of steps, y what is left of a gradient of 1. */
export function curves(): NamedLine[] {
	return factors.map((factor) => ({
		name: `× ${factor}`,
		points: Array.from({ length: 101 }, (_, count) => ({ x: count, y: productAfter(factor, count) })),
	}));
}

export function table(): FigureTable {
	const written = (value: number) =>
		value >= 0.001 && value < 1e6 ? formatNumber(value, 'count', 3) : formatNumber(value, 'scientific', 2);
	return {
		caption: 'What is left of a gradient of 1',
		columns: ['Factor of a step', ...steps.map((count) => `after ${count} steps`)],
		rows: factors.map((factor) => ({
			cells: [String(factor), ...steps.map((count) => written(productAfter(factor, count)))],
		})),
	};
}
