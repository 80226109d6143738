import { expect, test } from 'vitest';
import type { Row } from '../../src/search/list.ts';
import { markedIn } from '../../src/search/marks.ts';
import { besides, passageRow, sumScores, type PagefindPage, type WordHit } from '../../src/search/passages.ts';

const page = (...sections: [title: string, fragment: string, excerpt: string, score: number][]): PagefindPage => ({
	url: '/topics/cnn/',
	meta: { title: 'Convolutional networks', kind: 'Guide', topic: 'CNN' },
	sub_results: sections.map(([title, fragment, excerpt, balanced_score]) => ({
		title,
		url: `/topics/cnn/${fragment}`,
		excerpt,
		weighted_locations: [{ balanced_score }],
	})),
});

test('one search a word is merged: a page that holds both words comes before one that holds one', () => {
	const hit = (id: string, score: number): WordHit => ({ id, score, data: async () => page() });
	const merged = sumScores([
		[hit('one', 2), hit('both', 1.5)],
		[hit('both', 1.5), hit('other', 1)],
	]);
	expect(merged.map(({ score, found }) => [found[0]?.id, score, found.length])).toEqual([
		['both', 3, 2],
		['one', 2, 1],
		['other', 1, 1],
	]);
});

test('the line leads to the section that holds more of the words, and its passage marks all of them', () => {
	const row = passageRow(
		[
			page(
				['Filters', '#filters', 'a <mark>stride</mark>', 90],
				['Sizes', '#sizes', 'the <mark>stride,</mark> then padding', 1],
			),
			page(['Sizes', '#sizes', 'stride, then <mark>padding</mark>', 1]),
		],
		['stride', 'padding'],
	);
	expect(row).toMatchObject({ url: '/topics/cnn/#sizes', section: 'Sizes', kind: 'Guide', topic: 'CNN' });
	expect(markedIn(row?.text ?? [])).toEqual(['stride', 'padding']);
	expect(row?.passage).toContain('stride');
});

test('the beginning of a page has no section of its own', () => {
	const row = passageRow([page(['Convolutional networks', '#_top', 'see <mark>pooling</mark>', 9])], ['pooling']);
	expect(row?.url).toBe('/topics/cnn/');
	expect(row?.section).toBeUndefined();
});

test('a word that only begins like the one sought is no passage', () => {
	const found = (excerpt: string, word: string) => passageRow([page(['S', '#s', excerpt, 1])], [word]);
	expect(found('<mark>quality</mark>', 'qqqxyz')).toBeUndefined();
	expect(found('<mark>overview</mark>', 'overftting')).toBeUndefined();
	expect(found('<mark>Networks,</mark>', 'network')).toBeDefined();
	expect(found('<mark>trains</mark>', 'training')).toBeDefined();
	expect(found('<mark>GPUs</mark>', 'gpu')).toBeDefined();
});

test('passages do not repeat the answers above them, and those of other pages come first', () => {
	const row = (url: string) => ({ url }) as Row;
	const answers = ['/questions/pooling/', '/topics/cnn/#a'].map(row);
	const passages = ['/questions/pooling/', '/questions/pooling/#why', '/topics/cnn/#a', '/topics/cnn/#b'].map(row);
	expect(besides(passages, answers).map(({ url }) => url)).toEqual(['/topics/cnn/#b', '/questions/pooling/#why']);
});
