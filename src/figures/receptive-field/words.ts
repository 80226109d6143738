import type { FigureWords } from '../words.ts';
import { table } from './model.ts';

export const words: FigureWords = {
	title: 'How far a unit can see after one to ten 3×3 layers',
	help: 'Plain layers add the same two pixels each, so their curve flattens on this axis. Strides and doubling dilations multiply.',
	computed: '1 plus, for each layer, (kernel − 1) × dilation × the strides of all earlier layers.',
	table,
};
