import { expect, test } from 'vitest';
import { panels, rowSchema, rowsOfPanel, table } from '../../src/figures/dataset-sizes/model.ts';
import { rowsOf } from '../../src/figures/rows.ts';

const rows = rowsOf('dataset-sizes', rowSchema);

test('every row is in exactly one panel, so that units never share an axis by accident', () => {
	const drawn = panels.flatMap((panel) => rowsOfPanel(rows, panel));
	expect(drawn).toHaveLength(rows.length);
	expect(new Set(drawn).size).toBe(rows.length);
});

test('every size lies on the axis of its panel', () => {
	for (const panel of panels) {
		for (const { set, size } of rowsOfPanel(rows, panel)) {
			expect(size, set).toBeGreaterThan(panel.domain[0]);
			expect(size, set).toBeLessThan(panel.domain[1]);
		}
	}
});

test('the table says the unit with each number', () => {
	const sizes = table(rows).rows.map(({ cells }) => cells[2]);
	expect(sizes).toContain('3.3 billion words');
	expect(sizes).toContain('1.4 trillion tokens');
	expect(sizes).toContain('680,000 hours');
});
