import { describe, expect, test } from 'vitest';
import { computed } from '../../src/calculations/computed.ts';
import { formatNumber } from '../../src/calculations/format.ts';
import { calculations } from '../../src/calculations/registry.ts';

// Published or hand-computed values. Where a value stands in a source, the source is named.
const known: [string, Record<string, unknown>, number][] = [
	['conv-parameters', { kernel: 3, inputs: 3, outputs: 64 }, 1792],
	['conv-parameters', { kernel: 3, inputs: 256, outputs: 256, groups: 256, bias: false }, 2304],
	['dense-parameters', { inputs: 25088, outputs: 4096 }, 102764544], // first dense layer of VGG-16
	['dense-parameters', { inputs: 2, outputs: 3, bias: false }, 6],
	['separable-parameters', { kernel: 3, inputs: 256, outputs: 256 }, 67840],
	['stacked-conv-weights', { kernel: 3, layers: 3, channels: 256 }, 1769472],
	['conv-multiply-adds', { kernel: 1, inputs: 2, outputs: 3, outputSize: 4 }, 96],
	['conv-output-size', { size: 224, kernel: 7, stride: 2, padding: 3 }, 112], // first layer of ResNet
	['conv-output-size', { size: 227, kernel: 11, stride: 4 }, 55], // first layer of AlexNet
	['conv-output-size', { size: 10, kernel: 3, dilation: 2 }, 6],
	['receptive-field', { kernels: Array(10).fill(3) }, 21],
	// VGG-16 up to conv5_3: Araujo, Norris and Sim print 196.
	[
		'receptive-field',
		{
			kernels: [3, 3, 2, 3, 3, 2, 3, 3, 3, 2, 3, 3, 3, 2, 3, 3, 3],
			strides: [1, 1, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1],
		},
		196,
	],
	['receptive-field', { kernels: [3, 3], dilations: [1, 2] }, 7],
	['dilated-field', { kernel: 2, layers: 10 }, 1024],
	['dilated-field', { kernel: 3, layers: 8 }, 511],
	['recurrent-parameters', { cell: 'lstm', inputs: 25, hidden: 100 }, 50400],
	['recurrent-parameters', { cell: 'lstm', inputs: 25, hidden: 100, biases: 2 }, 50800], // PyTorch
	['recurrent-parameters', { cell: 'gru', inputs: 1024, hidden: 1024 }, 6294528],
	['recurrent-parameters', { cell: 'rnn', inputs: 2, hidden: 3 }, 18],
	['attention-work', { length: 4096, width: 512 }, 8589934592],
	['recurrent-work', { length: 4096, width: 512 }, 1073741824],
	['sequence-conv-work', { length: 10, width: 4, kernel: 3 }, 480],
	['dilated-layers', { length: 1000, kernel: 3 }, 7],
	['contiguous-layers', { length: 1000, kernel: 3 }, 500],
	['repeated-factor', { factor: 0.9, steps: 50 }, 0.005153775],
	['ridge-point', { teraflops: 989, gigabytesPerSecond: 3350 }, 295.2238806],
	['matmul-intensity', { size: 1024, bytes: 2 }, 341.3333333],
	['training-flop', { parameters: 70e9, tokens: 1.4e12 }, 5.88e23], // Chinchilla
	['training-days', { flop: 4.7e17, teraflops: 1.58, utilisation: 0.31, devices: 2 }, 5.553],
	['gigabytes', { numbers: 175e9, bits: 16 }, 350],
	['hours-per-error', { framesPerError: 1e6, framesPerSecond: 30 }, 9.259259],
	['amdahl', { parallelShare: 0.9, speedup: 10 }, 5.263158],
	['positive-predictive-value', { sensitivity: 0.975, specificity: 0.934, prevalence: 0.08 }, 0.562303],
	['power-law-drop', { factor: 10, exponent: -0.35 }, 0.553316],
	['sum', { values: [1, 2, 3] }, 6],
	['product', { values: [2, 3, 4] }, 24],
	['difference', { a: 5, b: 7 }, -2],
	['ratio', { a: 8.1e7, b: 690 }, 117391.3043],
	['power', { base: 2, exponent: 10 }, 1024],
	['change', { from: 26.2, to: 15.3 }, -0.416030534],
	['yearly-growth', { from: 4.4, to: 64.2, years: 7 }, 0.466554],
	['doubling-time', { from: 4.4, to: 64.2, years: 7 }, 1.81022],
];

test.each(known)('%s of %o', (name, inputs, value) => {
	expect(calculations.get(name)?.compute(inputs).value).toBeCloseTo(value, 3);
});

test('every calculation has a known value here', () => {
	expect([...calculations.keys()].filter((name) => !known.some(([one]) => one === name))).toEqual([]);
});

describe('numbers as the site writes them', () => {
	test.each([
		[1792, 'count', undefined, '1,792'],
		[0.0051537, 'count', 2, '0.0052'],
		[0.0025, 'count', undefined, '0.0025'],
		[0.153, 'percent', undefined, '15.3 %'],
		[4.83e11, 'scientific', undefined, '4.83 × 10¹¹'],
		[7.03e-8, 'scientific', 1, '7 × 10⁻⁸'],
		[1.4e12, 'words', undefined, '1.4 trillion'],
		[60965224, 'words', 2, '61 million'],
		[999, 'words', undefined, '999'],
	] as const)('%d as %s', (value, form, digits, text) => {
		expect(formatNumber(value, form, digits)).toBe(text);
	});
});

test('a computed number brings the arithmetic a reader can follow', () => {
	expect(computed({ of: 'conv-parameters', kernel: 3, inputs: 3, outputs: 64 })).toEqual({
		text: '1,792',
		working: '3 × 3 × 3 input channels × 64 filters + 64 biases',
	});
});

test('inputs below one are not rounded away in the arithmetic', () => {
	expect(computed({ of: 'difference', a: 1, b: 0.0025 })).toMatchObject({ text: '0.998', working: '1 − 0.0025' });
});
