import { rowsOf } from '../rows.ts';
import type { FigureWords } from '../words.ts';
import { rowSchema, table } from './model.ts';

export const words: FigureWords = {
	title: 'ImageNet challenge: top-5 error of the winners, 2010 to 2017',
	help: 'A shorter bar is better. The largest single step is from 2011 to 2012. The dashed line is one trained person, not people in general, and 2016 has no bar because we have read no source for its value.',
	table: () => table(rowsOf('ilsvrc-errors', rowSchema)),
};
