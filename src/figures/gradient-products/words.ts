import type { FigureWords } from '../words.ts';
import { table } from './model.ts';

export const words: FigureWords = {
	title: 'A gradient multiplied by the same factor at every step',
	help: 'Only a factor of exactly one keeps the gradient. A tenth less at each step, and after a hundred steps almost nothing is left; a tenth more, and it has grown ten-thousandfold. In a real network the factors are matrices and change from step to step.',
	computed: 'the factor to the power of the number of steps.',
	table,
};
