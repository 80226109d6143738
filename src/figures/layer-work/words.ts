import { rowsOf } from '../rows.ts';
import type { FigureWords } from '../words.ts';
import { kernel, rowSchema, table, width } from './model.ts';

export const words: FigureWords = {
	title: 'Work of one layer against the length of the sequence',
	help: 'Attention does less work than recurrence while the sequence is shorter than the layer is wide, and more after that. The figure counts work, not time: recurrence must do its steps one after the other.',
	computed: `n² · d for attention, n · d² for recurrence, k · n · d² for convolution, with width d = ${width} and kernel k = ${kernel}.`,
	table: () => table(rowsOf('layer-work', rowSchema)),
};
