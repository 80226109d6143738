import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { decimalYear, monthName } from '../../src/figures/dates.ts';
import { dataRow, rowsOf } from '../../src/figures/rows.ts';

test('a figure that expects other fields than its data file has is refused with the file and the row', () => {
	expect(() => rowsOf('layer-work', dataRow({ layer: z.string(), formula: z.number() }))).toThrow(
		/^content\/data\/layer-work\.yml cannot be drawn\. rows\.0\.formula: /,
	);
});

test('a field the figure does not draw is refused', () => {
	expect(() => rowsOf('layer-work', dataRow({ layer: z.string() }))).toThrow(/formula/);
});

test('a figure without a data file is refused', () => {
	expect(() => rowsOf('gradient-products', dataRow({}))).toThrow('content/data/gradient-products.yml does not exist');
});

test('months lie in the middle of their twelfth of the year, years in the middle of the year', () => {
	expect(decimalYear('2012-05')).toBeCloseTo(2012.375);
	expect(decimalYear('2007')).toBeCloseTo(2007.5);
	expect(monthName('2012-05')).toBe('May 2012');
	expect(monthName('2007')).toBe('2007');
});
