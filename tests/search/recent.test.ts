import { expect, test } from 'vitest';
import { RecentSearches } from '../../src/search/recent.ts';

function storage(held: Record<string, string> = {}) {
	const kept = new Map(Object.entries(held));
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key),
	};
}

test('the latest search comes first, and the same search is kept once', () => {
	const kept = storage();
	const recent = new RecentSearches(() => kept);
	for (const query of ['pooling', 'lstm', ' Pooling ', '', '  ']) recent.add(query);
	expect(recent.list()).toEqual(['Pooling', 'lstm']);
	recent.remove('lstm');
	expect(recent.list()).toEqual(['Pooling']);
	recent.clear();
	expect(recent.list()).toEqual([]);
});

test('only a few are kept, and nothing that was pasted by mistake', () => {
	const kept = storage();
	const recent = new RecentSearches(() => kept);
	for (let number = 0; number < 20; number += 1) recent.add(`query ${number}`);
	recent.add('x'.repeat(10_000));
	expect(recent.list()).toEqual(['query 19', 'query 18', 'query 17', 'query 16', 'query 15', 'query 14']);
});

test('blocked or broken storage counts as empty', () => {
	const blocked = new RecentSearches(() => {
		throw new Error('SecurityError');
	});
	blocked.add('pooling');
	expect(blocked.list()).toEqual([]);
	for (const broken of ['{', '{"a":1}', 'null', '7'])
		expect(new RecentSearches(() => storage({ 'recent-searches': broken })).list()).toEqual([]);
	expect(new RecentSearches(() => storage({ 'recent-searches': '["a",1,null]' })).list()).toEqual(['a']);
});
