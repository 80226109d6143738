import { expect, test } from 'vitest';
import { curves, productAfter, table } from '../../src/figures/gradient-products/model.ts';

test('after 100 steps 0.9 has vanished, 0.99 left a third, 1.1 exploded', () => {
	expect(productAfter(0.9, 100)).toBeCloseTo(2.66e-5, 7);
	expect(productAfter(0.99, 100)).toBeCloseTo(0.366, 3);
	expect(productAfter(1, 100)).toBe(1);
	expect(Math.round(productAfter(1.1, 100))).toBe(13_781);
});

test('every curve starts at one, and none but that of one stays there', () => {
	expect(curves().map(({ points }) => points[0]?.y)).toEqual([1, 1, 1, 1]);
	expect(curves().filter(({ points }) => points.at(-1)?.y === 1)).toHaveLength(1);
});

test('the table prints small and large numbers readably', () => {
	expect(table().rows.map(({ cells }) => cells.at(-1))).toEqual(['13,800', '1', '0.366', '2.7 × 10⁻⁵']);
});
