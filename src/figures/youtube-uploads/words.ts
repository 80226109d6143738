import { rowsOf } from '../rows.ts';
import type { FigureWords } from '../words.ts';
import { rowSchema, table } from './model.ts';

export const words: FigureWords = {
	title: 'Hours of video uploaded to YouTube every minute, 2007 to 2019',
	help: 'On this axis constant growth is a straight line. The second line is flatter: uploads grew throughout, but more slowly after 2012.',
	computed: 'the doubling times, from the first and last figure of each line at a constant rate of growth.',
	table: () => table(rowsOf('youtube-uploads', rowSchema)),
};
