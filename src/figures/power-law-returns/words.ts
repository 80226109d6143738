import { rowsOf } from '../rows.ts';
import type { FigureWords } from '../words.ts';
import { rowSchema, table } from './model.ts';

export const words: FigureWords = {
	title: 'What more data buys under a power law',
	help: 'Each step to the right is ten times the data. The outer curves are the ends of the range reported for four fields; the middle one is the middle of that range. Part of the error cannot be reduced by data at all and is not drawn.',
	computed: 'the growth of the data to the power of the exponent.',
	table: () => table(rowsOf('power-law-returns', rowSchema)),
};
