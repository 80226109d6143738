import { expect, test, vi } from 'vitest';
import { createAnswerSearch } from '../../src/search/engine.ts';
import { siteAnswers } from '../../src/search/site-answers.ts';
import { randomFrom } from './random.ts';

vi.setConfig({ testTimeout: 30_000 });

const { index, texts } = siteAnswers();
const search = createAnswerSearch(index, texts);

/** First code points of the scripts and signs the strings are drawn from. */
const scripts = [
	0x20, 0x41, 0xc0, 0x300, 0x391, 0x410, 0x531, 0x5d0, 0x627, 0x905, 0xe01, 0x10d0, 0x1200, 0x1680, 0x1e00, 0x200b,
	0x202a, 0x2100, 0x2190, 0x2200, 0x3041, 0x30a1, 0x4e00, 0xac00, 0xd800, 0xe000, 0xfb00, 0xfe00, 0xff21, 0x1d400,
	0x1f600, 0x20000, 0xe0001,
];

function hold(query: string) {
	const { hits, notes, words, nearest } = search.search(query);
	for (const { entry, score, place, marks } of hits) {
		expect(Number.isFinite(score), query).toBe(true);
		expect(index.entries[place]).toBe(entry);
		const shown = [entry.title, ...entry.names, ...entry.asks, ...(entry.said ?? []), texts[place]].join('\n');
		// What is marked stands in the entry; nothing typed comes back in it.
		for (const mark of marks) expect(shown, query).toContain(mark);
	}
	for (const { from } of notes) expect(query, query).toContain(from);
	expect(words.length).toBeLessThan(70);
	expect(
		nearest.every((name) => index.entries.some(({ title, names }) => title === name || names.includes(name))),
	).toBe(true);
}

test('a thousand random strings of many scripts break nothing', () => {
	const random = randomFrom(1000);
	for (let number = 0; number < 1000; number += 1) {
		const letters = Array.from({ length: random(60) }, () => {
			const first = scripts[random(scripts.length)] ?? 0;
			return String.fromCodePoint(first + random(96));
		});
		hold(letters.join(''));
	}
});

test.each([
	['markup', '<img src=x onerror=alert(1)> <mark>cnn</mark> &lt;b&gt;'],
	['a script', '"><script>alert("pooling")</script>'],
	['names of objects', '__proto__ constructor toString hasOwnProperty valueOf'],
	['signs of regular expressions', '(.*)+ [a-z]{3,} \\d\\w ^cnn$ |'],
	['signs of our own files', '#0 #1 ?why\tpooling\n*2'],
	['quotes', '"" "cnn" “pooling” "\'"" \'"'],
	['numbers', '0 -1 1e309 NaN Infinity 99999999999999999999'],
	['a half of a pair', '\ud83d \udc00 cnn'],
])('%s', (_, query) => {
	hold(query);
});

test.each([
	['one letter', 'a'.repeat(100_000)],
	['one word', 'convolution '.repeat(9000)],
	['marks', `e${'\u0301'.repeat(100_000)}`],
	['quotes', '"'.repeat(100_000)],
	[
		'random letters',
		Array.from({ length: 100_000 }, (_, place) => String.fromCharCode(97 + ((place * 7919) % 26))).join(''),
	],
])('a very long text costs no time: %s', (_, query) => {
	const start = performance.now();
	hold(query);
	expect(performance.now() - start).toBeLessThan(500);
});
