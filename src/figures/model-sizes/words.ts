import { rowsOf } from '../rows.ts';
import type { FigureWords } from '../words.ts';
import { rowSchema, table } from './model.ts';

export const words: FigureWords = {
	title: 'Size and cost of four image networks',
	help: 'The two rankings differ: AlexNet has more parameters than ResNet-50 and a fraction of its multiply-adds. Bars are split by kind of layer.',
	computed: 'the sum over all layers of their weights, and of output positions × weights used at each.',
	table: () => table(rowsOf('model-sizes', rowSchema)),
};
