import { convMultiplyAdds, convParameters, denseParameters } from '../../calculations/convolution.ts';

/** What a part of a network is made of. Normalisation counts with the layers it follows. */
export type Kind = 'convolution' | 'dense' | 'transformer';

/** Weights of one part of a network, and the multiply-adds they cost for one image. */
export interface Part {
	kind: Kind;
	parameters: number;
	multiplyAdds: number;
}

interface Conv {
	kernel: number;
	inputs: number;
	outputs: number;
	/** Side of the output map. */
	outputSize: number;
	groups?: number;
	bias?: boolean;
	/** Two learned numbers for each channel, after the layer. */
	batchNorm?: boolean;
}

function conv({ kernel, inputs, outputs, outputSize, groups = 1, bias = true, batchNorm = false }: Conv): Part {
	return {
		kind: 'convolution',
		parameters: convParameters.compute({ kernel, inputs, outputs, groups, bias }).value + (batchNorm ? 2 * outputs : 0),
		multiplyAdds: convMultiplyAdds.compute({ kernel, inputs, outputs, outputSize, groups }).value,
	};
}

/** A dense layer applied at so many positions; each of its weights is used once for a position. */
function dense(inputs: number, outputs: number, kind: Kind = 'dense', positions = 1): Part {
	return {
		kind,
		parameters: denseParameters.compute({ inputs, outputs }).value,
		multiplyAdds: positions * denseParameters.compute({ inputs, outputs, bias: false }).value,
	};
}

/** AlexNet in its two towers: layers 2, 4 and 5 see only the maps on their own card (Krizhevsky et al. 2012, section 3.5). */
export function alexNet(): Part[] {
	return [
		conv({ kernel: 11, inputs: 3, outputs: 96, outputSize: 55 }),
		conv({ kernel: 5, inputs: 96, outputs: 256, outputSize: 27, groups: 2 }),
		conv({ kernel: 3, inputs: 256, outputs: 384, outputSize: 13 }),
		conv({ kernel: 3, inputs: 384, outputs: 384, outputSize: 13, groups: 2 }),
		conv({ kernel: 3, inputs: 384, outputs: 256, outputSize: 13, groups: 2 }),
		dense(6 * 6 * 256, 4096),
		dense(4096, 4096),
		dense(4096, 1000),
	];
}

/** VGG-16: five blocks of 3×3 convolutions, the map halved after each, and three dense layers (Simonyan and Zisserman 2014, configuration D). */
export function vgg16(): Part[] {
	const blocks = [
		{ layers: 2, channels: 64, size: 224 },
		{ layers: 2, channels: 128, size: 112 },
		{ layers: 3, channels: 256, size: 56 },
		{ layers: 3, channels: 512, size: 28 },
		{ layers: 3, channels: 512, size: 14 },
	];
	let inputs = 3;
	const convolutions = blocks.flatMap(({ layers, channels, size }) =>
		Array.from({ length: layers }, () => {
			const layer = conv({ kernel: 3, inputs, outputs: channels, outputSize: size });
			inputs = channels;
			return layer;
		}),
	);
	return [...convolutions, dense(7 * 7 * 512, 4096), dense(4096, 4096), dense(4096, 1000)];
}

/**
 * ResNet-50: a 7×7 layer, four stages of bottleneck blocks (1×1, 3×3, 1×1 with four times the channels), one dense layer.
 *
 * @param strideIn the layer of a stage's first block that halves the map: the 3×3 in TorchVision, the first 1×1 as published
 */
export function resNet50(strideIn: '3x3' | '1x1' = '3x3'): Part[] {
	const stages = [
		{ blocks: 3, channels: 64, size: 56 },
		{ blocks: 4, channels: 128, size: 28 },
		{ blocks: 6, channels: 256, size: 14 },
		{ blocks: 3, channels: 512, size: 7 },
	];
	const plain = { bias: false, batchNorm: true };
	let inputs = 64;
	let sizeBefore = 56;
	const blocks = stages.flatMap(({ blocks: count, channels, size }) =>
		Array.from({ length: count }, (_, index) => {
			const firstSize = strideIn === '3x3' ? sizeBefore : size;
			const outputs = 4 * channels;
			const block = [
				conv({ kernel: 1, inputs, outputs: channels, outputSize: firstSize, ...plain }),
				conv({ kernel: 3, inputs: channels, outputs: channels, outputSize: size, ...plain }),
				conv({ kernel: 1, inputs: channels, outputs, outputSize: size, ...plain }),
			];
			if (index === 0) block.push(conv({ kernel: 1, inputs, outputs, outputSize: size, ...plain }));
			inputs = outputs;
			sizeBefore = size;
			return block;
		}),
	);
	return [conv({ kernel: 7, inputs: 3, outputs: 64, outputSize: 112, ...plain }), ...blocks.flat(), dense(2048, 1000)];
}

/** ViT-B/16: patches of 16×16, twelve blocks of width 768 with dense layers of 3,072 (Dosovitskiy et al. 2021, table 1). */
export function vitB16(): Part[] {
	const [width, hidden, patches] = [768, 3072, 14 * 14];
	const positions = patches + 1; // the class token
	const norm: Part = { kind: 'transformer', parameters: 2 * width, multiplyAdds: 0 };
	const block: Part[] = [
		norm,
		dense(width, 3 * width, 'transformer', positions), // queries, keys, values
		// Queries times keys, then weights times values: no parameters.
		{ kind: 'transformer', parameters: 0, multiplyAdds: 2 * positions ** 2 * width },
		dense(width, width, 'transformer', positions),
		norm,
		dense(width, hidden, 'transformer', positions),
		dense(hidden, width, 'transformer', positions),
	];
	return [
		conv({ kernel: 16, inputs: 3, outputs: width, outputSize: 14 }),
		{ kind: 'transformer', parameters: width + positions * width, multiplyAdds: 0 }, // class token and position embeddings
		...Array.from({ length: 12 }, () => block).flat(),
		norm,
		dense(width, 1000),
	];
}
