import { z } from 'astro/zod';
import { calculation, count } from './calculation.ts';
import { formatNumber } from './format.ts';

const n = (value: number) => formatNumber(value);

const blocks = { rnn: 1, gru: 3, lstm: 4 } as const;

/**
 * Weights of one recurrent layer: g(nm + n² + bn), with m inputs, n hidden units, g = 1 (plain RNN), 3 (GRU) or 4 (LSTM)
 * and b bias vectors per block (1 in papers, 2 in PyTorch). The length of the sequence does not appear.
 */
export const recurrentParameters = calculation(
	{ cell: z.enum(['rnn', 'gru', 'lstm']), inputs: count, hidden: count, biases: count.max(2).default(1) },
	({ cell, inputs, hidden, biases }) => ({
		value: blocks[cell] * (hidden * inputs + hidden ** 2 + biases * hidden),
		working:
			`${blocks[cell]} × (${n(hidden)} × ${n(inputs)} + ${n(hidden)} × ${n(hidden)} + ` +
			`${biases > 1 ? `${biases} × ` : ''}${n(hidden)})`,
	}),
);

/** Leading-order work of a self-attention layer: length²·width (Vaswani et al. 2017, table 1). */
export const attentionWork = calculation({ length: count, width: count }, ({ length, width }) => ({
	value: length ** 2 * width,
	working: `${n(length)} × ${n(length)} × ${n(width)}`,
}));

/** Leading-order work of a recurrent layer: length·width² (Vaswani et al. 2017, table 1). */
export const recurrentWork = calculation({ length: count, width: count }, ({ length, width }) => ({
	value: length * width ** 2,
	working: `${n(length)} × ${n(width)} × ${n(width)}`,
}));

/** Leading-order work of a convolutional layer over a sequence: kernel·length·width² (Vaswani et al. 2017, table 1). */
export const sequenceConvWork = calculation(
	{ length: count, width: count, kernel: count },
	({ length, width, kernel }) => ({
		value: kernel * length * width ** 2,
		working: `${kernel} × ${n(length)} × ${n(width)} × ${n(width)}`,
	}),
);

/** Layers of dilated convolution (dilation kᵈ) until the first position reaches the last: the smallest L with k^L ≥ length. */
export const dilatedLayers = calculation({ length: count, kernel: count.min(2) }, ({ length, kernel }) => {
	let layers = 0;
	for (let reach = 1; reach < length; reach *= kernel) layers += 1;
	return { value: layers, working: `smallest L with ${kernel} to the power of L at least ${n(length)}` };
});

/** Layers of undilated convolution until the first position reaches the last: ⌈(length − 1) ÷ (k − 1)⌉. */
export const contiguousLayers = calculation({ length: count, kernel: count.min(2) }, ({ length, kernel }) => ({
	value: Math.ceil((length - 1) / (kernel - 1)),
	working: `⌈(${n(length)} − 1) ÷ (${kernel} − 1)⌉`,
}));

/** Size of a product of equal factors over so many steps, such as a gradient carried back through time: factorˢᵗᵉᵖˢ. */
export const repeatedFactor = calculation({ factor: z.number().positive(), steps: count }, ({ factor, steps }) => ({
	value: factor ** steps,
	working: `${factor} to the power of ${n(steps)}`,
}));
