import { expect, test } from 'vitest';
import { rowsOf } from '../../src/figures/rows.ts';
import { factorBetween, rowSchema, table } from '../../src/figures/training-compute/model.ts';

const rows = rowsOf('training-compute', rowSchema);

test('Llama 3.1 405B took about 81 million times the operations of AlexNet', () => {
	expect(factorBetween(rows, 'AlexNet', 'Llama 3.1 405B')).toBeCloseTo(8.09e7, -5);
});

test('values that are estimates are called estimates in the table', () => {
	const basisOf = (system: string) => table(rows).rows.find(({ cells }) => cells[0] === system)?.cells[3];
	expect(basisOf('GPT-4')).toBe('estimate by Epoch AI');
	expect(basisOf('GPT-3')).toBe('stated in its paper');
});
