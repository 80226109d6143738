import { formatNumber } from '../../calculations/format.ts';
import { rowsOf } from '../rows.ts';
import type { FigureWords } from '../words.ts';
import { factorBetween, rowSchema, table } from './model.ts';

const rows = rowsOf('training-compute', rowSchema);
const factor = formatNumber(factorBetween(rows, 'AlexNet', 'Llama 3.1 405B'), 'words', 2);

export const words: FigureWords = {
	title: 'Operations spent on training notable systems, 1998 to 2025',
	help: `Each line of the grid is a thousand times the one below it. Llama 3.1 405B took about ${factor} times the operations of AlexNet. Most values are estimates; those of GPT-2, GPT-4 and Grok-3 are loose ones.`,
	table: () => table(rows),
};
