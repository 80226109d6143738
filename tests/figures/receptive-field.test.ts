import { expect, test } from 'vitest';
import { dilatedField } from '../../src/calculations/convolution.ts';
import { curves, depths, designs, fieldAt, table } from '../../src/figures/receptive-field/model.ts';

const [dilated, strided, plain] = designs as [(typeof designs)[0], (typeof designs)[0], (typeof designs)[0]];

test('ten plain 3×3 layers see 21 pixels', () => expect(fieldAt(plain, 10)).toBe(21));

test('a stride widens only the layers after it', () => {
	expect(fieldAt(strided, 2)).toBe(fieldAt(plain, 2));
	expect(fieldAt(strided, 3)).toBe(9);
});

test('ten dilated layers with kernel 2 see 1,024 positions, as the closed form says', () => {
	expect(fieldAt({ ...dilated, kernel: 2 }, 10)).toBe(1024);
	expect(fieldAt(dilated, 10)).toBe(dilatedField.compute({ kernel: 3, layers: 10 }).value);
});

test('the field grows with every layer, and the table prints what the curves show', () => {
	for (const [column, { points }] of curves().entries()) {
		const sizes = points.map(({ y }) => y);
		expect(new Set(sizes).size).toBe(depths.length);
		expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
		expect(table().rows.map(({ cells }) => Number(cells[column + 1]?.replace(',', '')))).toEqual(sizes);
	}
});
