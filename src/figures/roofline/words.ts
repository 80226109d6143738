import { rowsOf } from '../rows.ts';
import type { FigureWords } from '../words.ts';
import { rowSchema, table } from './model.ts';

export const words: FigureWords = {
	title: 'Roofline: which limit a step meets on four graphics processors',
	help: 'On the slope memory is the limit, on the flat part arithmetic. The three vertical lines are steps of a network; a diamond shows the most a chip can reach there. The GTX 580 is drawn with its FP32 peak, the others with FP16 on Tensor Cores.',
	computed:
		'attainable speed is the lower of the peak and of bandwidth × FLOP per byte; the ridge, a dot, is peak ÷ bandwidth. The steps are in FP16, with matrices of side 1,024 and each number moved once.',
	table: () => table(rowsOf('roofline', rowSchema)),
};
