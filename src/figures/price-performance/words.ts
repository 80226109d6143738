import { rowsOf } from '../rows.ts';
import type { FigureWords } from '../words.ts';
import { rowSchema, table } from './model.ts';

export const words: FigureWords = {
	title: 'Peak arithmetic for a dollar, at launch price',
	help: 'Compare circles with circles and squares with squares: they are different kinds of arithmetic. In each group the newest chip gives the most for a dollar, though not every step goes up.',
	computed: 'peak arithmetic ÷ launch price.',
	table: () => table(rowsOf('price-performance', rowSchema)),
};
