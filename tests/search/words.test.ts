import { expect, test } from 'vitest';
import { american, fold, formsOf, initialsOf, singularOf, stemOf, wordsOf } from '../../src/search/words.ts';

const folded = (text: string) => wordsOf(text).map(({ folded }) => folded);

test('case, accents and compatibility forms are folded', () => {
	expect(fold('Bézier ﬁlter Ｎｅｔ')).toBe('bezier filter net');
	expect(folded("R-CNN's 3×3 filters, FP16")).toEqual(['r', 'cnn', '3x3', 'filters', 'fp16']);
});

test('a word knows where it stands and how it is written there', () => {
	expect(wordsOf('A 3×3 Kernel').map(({ written, start }) => [written, start])).toEqual([
		['A', 0],
		['3×3', 2],
		['Kernel', 6],
	]);
});

test.each([
	['optimisation', 'optimization'],
	['normalised', 'normalized'],
	['behavioural', 'behavioral'],
	['neighbours', 'neighbors'],
	['labelled', 'labeled'],
	['modelling', 'modeling'],
	['analyse', 'analyze'],
	['centre', 'center'],
	['centred', 'centered'],
	['dialogue', 'dialog'],
	['grey', 'gray'],
	['artefact', 'artifact'],
	['noise', 'noize'],
])('%s and %s are looked up as the same word', (british, us) => {
	expect(american(british)).toBe(us);
	expect(stemOf(british)).toBe(stemOf(us));
});

test('words with "our" and "ise" that are no British spellings keep their neighbours apart', () => {
	expect(american('four')).toBe('four');
	expect(american('source')).toBe('source');
	expect(stemOf('precise')).not.toBe(stemOf('price'));
});

test('the lexicon sees the singular and does not take trading for a trade', () => {
	expect(singularOf('GPUs'.toLowerCase())).toBe('gpu');
	expect(singularOf('memories')).toBe('memory');
	expect(singularOf('classes')).toBe('class');
	expect(singularOf('trading')).not.toBe(singularOf('trade'));
});

test('reading much tells the same as reading closely', () => {
	for (const text of ["The network's 3×3 filters, R-CNN’s heads", "it's", 'a b', '', "s'"])
		expect(formsOf(text)).toEqual(
			wordsOf(text).map(({ folded, stem, singular, isLittle }) => ({ folded, stem, singular, isLittle })),
		);
});

test('a name makes abbreviations, with and without its little words', () => {
	expect(initialsOf(formsOf('intersection over union'))).toEqual(['iou']);
	expect(initialsOf(formsOf('query, key and value'))).toEqual(['qkav', 'qkv']);
	expect(initialsOf(formsOf('feed-forward network'))).toEqual(['ffn']);
	expect(initialsOf(formsOf('pooling'))).toEqual([]);
});

test('words of any script are words', () => {
	expect(folded('Что такое свёртка? 畳み込み التفاف')).toEqual(['что', 'такое', 'свертка', '畳み込み', 'التفاف']);
});
