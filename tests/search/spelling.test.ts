import { expect, test } from 'vitest';
import { createSpelling, distanceWithin } from '../../src/search/spelling.ts';

const spelling = createSpelling(
	new Map([
		['convolution', 9],
		['convolutional', 5],
		['pooling', 4],
		['training', 6],
		['raining', 6],
		['loss', 3],
		['lost', 8],
		['conv2d', 1],
	]),
);

test.each([
	['convlution', 'convolution', 'a letter left out'],
	['convoluttion', 'convolution', 'a letter too many'],
	['ocnvolution', 'convolution', 'two letters swapped'],
	['convplutoin', 'convolution', 'two mistakes in a long word'],
	['poolimg', 'pooling', 'a wrong letter'],
	['ttaining', 'training', 'the first letter kept'],
	['cnov2d', 'conv2d', 'a mistake beside a digit'],
])('%s means %s: %s', (typed, meant) => {
	expect(spelling.nearest(typed)[0]?.word).toBe(meant);
});

test('of equally near words the commoner comes first', () => {
	expect(spelling.nearest('losr')).toEqual([
		{ word: 'lost', sureness: 0.75 },
		{ word: 'loss', sureness: 0.75 },
	]);
});

test('of three letters only a swap is mended', () => {
	const short = createSpelling(
		new Map([
			['gpt', 1],
			['cnn', 1],
		]),
	);
	expect(short.nearest('gtp')[0]?.word).toBe('gpt');
	expect(short.nearest('rnn')).toEqual([]);
});

test('short words, numbers and words too far away are left alone', () => {
	expect(spelling.nearest('lo')).toEqual([]);
	expect(spelling.nearest('conv3d')).toEqual([]);
	expect(spelling.nearest('pangolin')).toEqual([]);
	expect(spelling.nearest('x'.repeat(1000))).toEqual([]);
});

test('the distance counts a swap of neighbours once and stops at its limit', () => {
	expect(distanceWithin('lstm', 'ltsm', 2)).toBe(1);
	expect(distanceWithin('kernel', 'kennel', 2)).toBe(1);
	expect(distanceWithin('kernel', 'colonel', 2)).toBeGreaterThan(2);
	expect(distanceWithin('', 'ab', 2)).toBe(2);
});
