import { expect, test } from 'vitest';
import { createPhrases, longestOf } from '../../src/search/phrases.ts';
import { formsOf } from '../../src/search/words.ts';

const phrases = createPhrases([
	['neural network', 'neural net'],
	['CNN', 'convolutional neural network'],
	['weight', 'parameter'],
	['weight decay', 'L2 regularisation'],
]);
const found = (text: string) => longestOf(phrases.in(formsOf(text))).flatMap(({ groups }) => groups);

test('the longest phrase wins, in plural and in either spelling too', () => {
	expect(found('Convolutional neural networks')).toEqual(['#1']);
	expect(found('l2 regularization or weight decay')).toEqual(['#3', '#3']);
	expect(found('the weights of a neural net')).toEqual(['#2', '#0']);
});

test('a group knows its phrases as they are written', () => {
	expect(phrases.of('#1')).toEqual(['CNN', 'convolutional neural network']);
	expect(phrases.of('#99')).toEqual([]);
});

test('a phrase that is cut off is none', () => {
	expect(found('neural')).toEqual([]);
});
