import { expect, test } from 'vitest';
import type { AnswerEntry, AnswerIndex } from '../../src/search/answers.ts';
import { packBags, unpackBags } from '../../src/search/pack-bags.ts';
import { packLines, unpackLines } from '../../src/search/pack-lines.ts';
import { unpackWords } from '../../src/search/pack-words.ts';
import { pack } from '../../src/search/pack.ts';
import { unpackIndex, unpackTexts } from '../../src/search/unpack.ts';

const page = (kind: AnswerEntry['kind'], url: string, title: string, more: Partial<AnswerEntry> = {}): AnswerEntry => ({
	url,
	kind,
	title,
	topic: 'CNN',
	names: [],
	asks: [],
	...more,
});

const index: AnswerIndex = {
	entries: [
		page('guide', '/base/topics/cnn/', 'Convolutional networks', { names: ['CNN', 'ConvNet'] }),
		page('section', '/base/topics/cnn/#one-filter-by-hand', 'One filter, by hand', {
			parent: 'Convolutional networks',
		}),
		page('section', '/base/topics/cnn/#limits-1', 'Limits', { parent: 'Convolutional networks' }),
		page('question', '/base/questions/pooling/', 'What does pooling do?', {
			names: ['max pooling'],
			asks: ['why pool', 'pooling: needed?'],
			said: ['make the picture smaller inside'],
			more: ['map', 'map', 'window'],
		}),
		page('system', '/base/systems/alexnet/', 'AlexNet', { topic: 'Why now' }),
		page('term', '/base/glossary/stride/', 'stride', { topic: '', names: ['strides'] }),
	],
	lexicon: [
		['GPU', 'graphics card'],
		['weight', 'parameter'],
	],
};
const texts = ['', 'It slides.', '', 'It shrinks.', 'A "network".', 'A step.'];
const travel = <T>(file: T) => JSON.parse(JSON.stringify(file)) as T;

test('what is packed is unpacked as it was', async () => {
	const files = pack(index, texts, '/base');
	const first = await unpackIndex(travel(files.index));
	expect(first.entries.map(({ url, names, asks, parent }) => ({ url, names, asks, parent }))).toEqual(
		index.entries.map(({ url, names, asks, parent }) => ({ url, names, asks, parent })),
	);
	const second = unpackTexts(travel(files.texts), first);
	expect(second.texts).toEqual(texts);
	expect(unpackWords(travel(files.words), second.index)).toEqual(index);
});

test('names that titles give are not packed', () => {
	expect(String(pack(index, texts, '/base').index.entries).split('\n')[1]).toBe('20 \tOne filter, by hand');
});

test('on a very large site the names come with the texts', async () => {
	const entries = Array.from({ length: 400 }, () => index.entries).flat();
	const large = { ...index, entries: entries.map(({ more: _, ...entry }) => entry) };
	const files = pack(
		large,
		entries.map(() => ''),
		'/base/',
	);
	const first = await unpackIndex(travel(files.index));
	expect(first.entries[3]).toMatchObject({ title: 'What does pooling do?', names: [], asks: [] });
	expect(unpackWords(travel(files.words), unpackTexts(travel(files.texts), first).index)).toEqual(large);
});

test('an empty index is packed too', async () => {
	const nothing = { entries: [], lexicon: [] };
	const files = pack(nothing, [], '/');
	expect(unpackTexts(travel(files.texts), await unpackIndex(travel(files.index)))).toEqual({
		index: nothing,
		texts: [],
	});
});

test('bags keep their words, each up to three times', () => {
	const packed = packBags([['b', 'a', 'a'], [], ['a', 'c', 'c', 'c', 'c']]);
	expect(packed).toEqual({ words: 'a b c', bags: '1* 1\n\n1 2**' });
	expect(unpackBags(packed)).toEqual([['a', 'a', 'b'], [], ['a', 'c', 'c', 'c']]);
});

test('lines of any signs are packed and unpacked as they were', () => {
	const lines = [
		'03 \tWhat is "one hot"?',
		'',
		' a  b ',
		'naïve Bayes: p(x|y) = 1/2, 東京 é\u0301 🤖',
		'\\ a - b\t',
		'x',
	];
	expect(unpackLines(packLines(lines))).toEqual(lines);
	const many = Array.from({ length: 9000 }, (_, place) => `word${place} and word${place + 1}`);
	expect(unpackLines(packLines(many))).toEqual(many);
	expect(packLines(many).lines.split('\n')[0]).toHaveLength(9);
});
