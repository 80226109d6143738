import { z } from 'astro/zod';
import { calculation, count } from './calculation.ts';
import { formatNumber } from './format.ts';

const n = (value: number) => formatNumber(value);

/** Weights and biases of a square convolution layer: k·k·(C_in ÷ groups)·C_out + C_out. */
export const convParameters = calculation(
	{ kernel: count, inputs: count, outputs: count, groups: count.default(1), bias: z.boolean().default(true) },
	({ kernel, inputs, outputs, groups, bias }) => ({
		value: ((kernel * kernel * inputs) / groups) * outputs + (bias ? outputs : 0),
		working:
			`${kernel} × ${kernel} × ${n(inputs)} input channels${groups > 1 ? ` ÷ ${n(groups)} groups` : ''}` +
			` × ${n(outputs)} filters${bias ? ` + ${n(outputs)} biases` : ''}`,
	}),
);

/** Weights and biases of a dense layer: inputs·outputs + outputs. */
export const denseParameters = calculation(
	{ inputs: count, outputs: count, bias: z.boolean().default(true) },
	({ inputs, outputs, bias }) => ({
		value: inputs * outputs + (bias ? outputs : 0),
		working: `${n(inputs)} inputs × ${n(outputs)} outputs${bias ? ` + ${n(outputs)} biases` : ''}`,
	}),
);

/** Weights of a depthwise-separable convolution without biases: k·k·C_in for the spatial step, C_in·C_out for the 1×1 step. */
export const separableParameters = calculation(
	{ kernel: count, inputs: count, outputs: count },
	({ kernel, inputs, outputs }) => ({
		value: kernel * kernel * inputs + inputs * outputs,
		working: `${kernel} × ${kernel} × ${n(inputs)} + ${n(inputs)} × ${n(outputs)}`,
	}),
);

/** Weights of a stack of equal convolution layers without biases: layers·k·k·C·C. */
export const stackedConvWeights = calculation(
	{ kernel: count, layers: count.default(1), channels: count },
	({ kernel, layers, channels }) => ({
		value: layers * kernel * kernel * channels * channels,
		working: `${layers} × ${kernel} × ${kernel} × ${n(channels)} × ${n(channels)}`,
	}),
);

/** Multiply-adds of a convolution layer: output positions × k·k·(C_in ÷ groups)·C_out. */
export const convMultiplyAdds = calculation(
	{ kernel: count, inputs: count, outputs: count, outputSize: count, groups: count.default(1) },
	({ kernel, inputs, outputs, outputSize, groups }) => ({
		value: outputSize ** 2 * ((kernel * kernel * inputs) / groups) * outputs,
		working:
			`${n(outputSize)} × ${n(outputSize)} positions × ${kernel} × ${kernel} × ${n(inputs)}` +
			`${groups > 1 ? ` ÷ ${n(groups)} groups` : ''} × ${n(outputs)}`,
	}),
);

/** Side of the output of a convolution or pooling layer: ⌊(n + 2p − d(k − 1) − 1) ÷ s⌋ + 1 (Dumoulin and Visin, arXiv 1603.07285). */
export const convOutputSize = calculation(
	{
		size: count,
		kernel: count,
		stride: count.default(1),
		padding: z.int().nonnegative().default(0),
		dilation: count.default(1),
	},
	({ size, kernel, stride, padding, dilation }) => ({
		value: Math.floor((size + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1,
		working: `⌊(${n(size)} + 2 × ${padding} − ${dilation} × (${kernel} − 1) − 1) ÷ ${stride}⌋ + 1`,
	}),
);

/** Side of the receptive field of a chain of layers: 1 + Σ (k_l − 1)·d_l·Π_{i<l} s_i (Araujo, Norris and Sim, Distill 2019). */
export const receptiveField = calculation(
	{ kernels: z.array(count).min(1), strides: z.array(count).optional(), dilations: z.array(count).optional() },
	({ kernels, strides, dilations }) => {
		let jump = 1;
		const steps = kernels.map((kernel, layer) => {
			const step = (kernel - 1) * (dilations?.[layer] ?? 1) * jump;
			jump *= strides?.[layer] ?? 1;
			return step;
		});
		return {
			value: 1 + steps.reduce((total, step) => total + step, 0),
			working: `1 + ${steps.join(' + ')}`,
		};
	},
);

/** Receptive field of a causal convolution with dilations 1, 2, 4 … doubling per layer: 1 + (k − 1)(2^L − 1). */
export const dilatedField = calculation({ kernel: count, layers: count }, ({ kernel, layers }) => ({
	value: 1 + (kernel - 1) * (2 ** layers - 1),
	working: `1 + (${kernel} − 1) × (2 to the power of ${layers} − 1)`,
}));
