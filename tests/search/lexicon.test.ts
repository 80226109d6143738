import { expect, test } from 'vitest';
import { readLexicon, siteLexicon } from '../../src/search/lexicon.ts';
import { wordsOf } from '../../src/search/words.ts';

test('a lexicon is a list of groups', () => {
	expect(readLexicon('- [GPU, graphics card]\n- [weight decay, L2]\n')).toEqual([
		['GPU', 'graphics card'],
		['weight decay', 'L2'],
	]);
	expect(readLexicon('')).toEqual([]);
});

test('a group of one word is refused with what to do', () => {
	expect(() => readLexicon('- [GPU]')).toThrow('A group needs two words or phrases that mean the same.');
});

test('no word or phrase stands in two groups, because a search for one would then find the other', () => {
	const owners = new Map<string, string[]>();
	for (const group of siteLexicon())
		for (const phrase of group) {
			const key = wordsOf(phrase)
				.map(({ singular }) => singular)
				.join(' ');
			owners.set(key, [...new Set([...(owners.get(key) ?? []), group.join(', ')])]);
		}
	expect([...owners].filter(([, groups]) => groups.length > 1)).toEqual([]);
});
