import { expect, test } from 'vitest';
import { markedIn, markWords, readExcerpt, textOf } from '../../src/search/marks.ts';

test.each([
	['How do GPUs help?', ['gpu'], ['GPUs']],
	['Bézier curves', ['bezier'], ['Bézier']],
	['A cat, a category', ['cat'], ['cat']],
	['generalisation and generalization', ['generalisation'], ['generalisation', 'generalization']],
	['a graphics card or a card', ['graphics card'], ['graphics card']],
	['long short-term memory', ['short', 'long short-term memory'], ['long short-term memory']],
	['nothing here', [], []],
	['nothing here', ['', '?!'], []],
	['a.b (c) [d]', ['.*', '(c)', '[d'], ['c', 'd']],
])('in "%s" the words %j mark %j', (text, words, marked) => {
	const pieces = markWords(text, words);
	expect(markedIn(pieces)).toEqual(marked);
	expect(textOf(pieces)).toBe(text);
});

test('marks stand at the right letters when letters before them fold to more or fewer', () => {
	expect(markedIn(markWords('ﬁne İstanbul 👩‍🔬 e\u0301 pooling', ['pooling']))).toEqual(['pooling']);
});

test('an excerpt of Pagefind becomes text, whatever stands in it', () => {
	expect(readExcerpt('a &lt;img src=x onerror=alert(1)&gt; <mark>b &amp; c</mark> d')).toEqual([
		{ text: 'a <img src=x onerror=alert(1)> ', marked: false },
		{ text: 'b & c', marked: true },
		{ text: ' d', marked: false },
	]);
	expect(textOf(readExcerpt('<img src=x onerror=alert(1)><mark>'))).toBe('<img src=x onerror=alert(1)><mark>');
});
