import { rowsOf } from '../rows.ts';
import type { FigureWords } from '../words.ts';
import { rowSchema, table } from './model.ts';

export const words: FigureWords = {
	title: 'Sizes of notable training sets: text, images and sound',
	help: 'Three panels with three kinds of units: compare points within a panel, never across. Each marked step of an axis is a hundred times the one below it.',
	table: () => table(rowsOf('dataset-sizes', rowSchema)),
};
