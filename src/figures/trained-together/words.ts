import type { FigureWords } from '../words.ts';
import { table } from './model.ts';

export const words: FigureWords = {
	title: 'Which parts are trained together, in three arrangements',
	help: 'A solid frame holds what one training run changes; dashed and dotted frames hold what it leaves alone. The arrangements differ in how far the final error reaches back.',
	table,
};
