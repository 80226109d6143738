import { expect, test } from 'vitest';
import { rowsOf } from '../../src/figures/rows.ts';
import { rowSchema, stretches } from '../../src/figures/youtube-uploads/model.ts';

const rows = rowsOf('youtube-uploads', rowSchema);

test('uploads doubled every 1.5 years to 2012 and every 2.5 years after', () => {
	const [early, late] = stretches(rows).map(({ doublingYears }) => doublingYears);
	expect(early).toBeCloseTo(1.47, 2);
	expect(late).toBeCloseTo(2.5, 2);
});

test('a missing end of a stretch is named', () => {
	const without = rows.filter(({ date }) => date !== '2019-05');
	expect(() => stretches(without)).toThrow('no row of 2019-05');
});

test('the rate never falls', () => {
	const hours = rows.map((row) => row.hours);
	expect(hours).toEqual(hours.toSorted((a, b) => a - b));
});
