import { rowsOf } from '../rows.ts';
import type { FigureWords } from '../words.ts';
import { rowSchema, table } from './model.ts';

export const words: FigureWords = {
	title: 'How many steps lie between the first and the last position',
	help: 'A signal, and the gradient on its way back, passes every step. Ten times the length means ten times the steps for recurrence and for contiguous convolution, about two more layers for dilated convolution, and no more for attention.',
	computed:
		'n cells for recurrence; for kernel 3, (n − 1) ÷ 2 contiguous layers, or the number of dilated layers whose reach of 3, 9, 27 … covers n; one layer of attention.',
	table: () => table(rowsOf('path-length', rowSchema)),
};
