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

test('inside a phrase a word stands for those it means the same as', () => {
	const images = createPhrases([
		['image', 'photo'],
		['image classification', 'image recognition'],
	]);
	const groups = (text: string) => longestOf(images.in(formsOf(text))).flatMap(({ groups }) => groups);
	expect(groups('classification of photos')).toEqual(['#0']);
	expect(groups('photo classification')).toEqual(['#1']);
});

test('an inflected word leads to the word of a phrase, never the other way round', () => {
	const some = createPhrases([
		['compress', 'shrink'],
		['stock price', 'trading'],
	]);
	const base = (word: string) => some.baseOf(formsOf(word)[0] ?? { singular: '', stem: '' });
	expect(base('shrinking')).toBe('shrink');
	expect(base('trade')).toBeUndefined();
	expect(base('pooling')).toBeUndefined();
});
