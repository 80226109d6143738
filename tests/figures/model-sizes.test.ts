import { expect, test } from 'vitest';
import { countOf, measured, rowSchema, table, type Measure } from '../../src/figures/model-sizes/model.ts';
import { resNet50 } from '../../src/figures/model-sizes/shapes.ts';
import { rowsOf } from '../../src/figures/rows.ts';

const rows = rowsOf('model-sizes', rowSchema);
const totals = (measure: Measure) => rows.map((row) => [row.model, measured(row, measure).total]);

test('the parameters are those of the published networks', () => {
	expect(totals('parameters')).toEqual([
		['AlexNet', 60_965_224],
		['VGG-16', 138_357_544],
		['ResNet-50', 25_557_032],
		['ViT-B/16', 86_567_656],
	]);
});

test('the multiply-adds agree with the published counts to two decimals of a billion', () => {
	const billions = totals('multiplyAdds').map(([model, count]) => [model, (Number(count) / 1e9).toFixed(2)]);
	expect(billions).toEqual([
		['AlexNet', '0.72'],
		['VGG-16', '15.47'],
		['ResNet-50', '4.09'],
		['ViT-B/16', '17.56'],
	]);
});

test('with the stride in the 1×1 layers, as first published, ResNet-50 costs 3.86 billion and has the same size', () => {
	const published = resNet50('1x1');
	expect((countOf(published, 'multiplyAdds').total / 1e9).toFixed(2)).toBe('3.86');
	expect(countOf(published, 'parameters').total).toBe(25_557_032);
});

test('in AlexNet and VGG-16 most weights are dense and most work is convolution; the kinds add up', () => {
	for (const row of rows) {
		for (const measure of ['parameters', 'multiplyAdds'] as const) {
			const { total, ...parts } = measured(row, measure);
			expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
		}
	}
	const shares = table(rows)
		.rows.slice(0, 2)
		.map(({ cells }) => [cells[3], cells[7]]);
	expect(shares).toEqual([
		['96 %', '92 %'],
		['89 %', '99 %'],
	]);
});
