import { expect, test } from 'vitest';
import { chart } from '../../src/figures/layer-work/chart.ts';
import { curves, rowSchema, workOf } from '../../src/figures/layer-work/model.ts';
import { layouts } from '../../src/figures/plot.ts';
import { rowsOf } from '../../src/figures/rows.ts';

const rows = rowsOf('layer-work', rowSchema);

test('attention and recurrence cost the same where the sequence is as long as the layer is wide', () => {
	expect(workOf('Self-attention', 512)).toBe(workOf('Recurrence', 512));
	expect(workOf('Self-attention', 511)).toBeLessThan(workOf('Recurrence', 511));
	expect(workOf('Self-attention', 513)).toBeGreaterThan(workOf('Recurrence', 513));
});

test('at 4,096 positions attention does eight times the work of recurrence, convolution three times', () => {
	expect(workOf('Self-attention', 4096) / workOf('Recurrence', 4096)).toBe(8);
	expect(workOf('Convolution', 4096) / workOf('Recurrence', 4096)).toBe(3);
});

test('all three curves are drawn and named, and the crossing is marked', () => {
	const svg = chart(rows, layouts[1]);
	for (const { name } of curves(rows)) expect(svg).toContain(`>${name}</text>`);
	expect(svg).toContain('equal at n = 512');
});

test('a layer without a formula is refused', () =>
	expect(() => workOf('Pooling', 10)).toThrow('no formula for the layer "Pooling"'));
