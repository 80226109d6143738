import { expect, test } from 'vitest';
import { leadOf } from '../../src/search/bootstrap.ts';

test('a lead that every query shares is sure; one that a few make is not', () => {
	expect(leadOf(Array<number>(50).fill(0.1))).toEqual({
		mean: expect.closeTo(0.1) as number,
		low: expect.closeTo(0.1) as number,
		high: expect.closeTo(0.1) as number,
	});
	const unsure = leadOf([1, -1, 1, -1, 1, 0, 0, 0, 0, 0]);
	expect(unsure.mean).toBeCloseTo(0.1);
	expect(unsure.low).toBeLessThan(0);
	expect(unsure.high).toBeGreaterThan(0.1);
	expect(leadOf([])).toEqual({ mean: 0, low: 0, high: 0 });
});
