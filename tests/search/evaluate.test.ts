import { expect, test } from 'vitest';
import { evaluate, halfOf, pathOf, placeOf, readJudged, runAll } from '../../src/search/evaluate.ts';

test('a line is kind, query and ids; a bare id is a question', () => {
	expect(
		readJudged('# said\nkeyword\tmax pooling\tpooling glossary/pooling\r\n\ntypo\tstrid\tglossary/stride,topics/cnn\n'),
	).toEqual([
		{ kind: 'keyword', query: 'max pooling', ids: ['questions/pooling', 'glossary/pooling'] },
		{ kind: 'typo', query: 'strid', ids: ['glossary/stride', 'topics/cnn'] },
	]);
	expect(() => readJudged('keyword max pooling')).toThrow('Line 1 is not kind<TAB>query<TAB>ids: keyword max pooling');
});

test('an address is judged by its page, wherever the site lives', () => {
	expect(pathOf('/why-deep/topics/cnn/#one-filter')).toBe('topics/cnn');
	expect(pathOf('https://example.org/questions/pooling/?q=x')).toBe('questions/pooling');
});

test('the place is that of the first right hit among ten', () => {
	const judged = { kind: 'k', query: 'q', ids: ['questions/b'] };
	expect(placeOf(judged, ['/questions/a/', '/questions/b/', '/questions/b/#x'])).toBe(2);
	expect(placeOf(judged, [...Array<string>(10).fill('/questions/a/'), '/questions/b/'])).toBe(0);
});

test('figures are told for all queries and by kind', () => {
	const judged = readJudged('a\tone\tx\na\ttwo\tx\nb\tthree\tx\nb\tfour\tx\n');
	const found: Record<string, string[]> = {
		one: ['/questions/x/'],
		two: ['/q/', '/questions/x/'],
		three: ['/q/'],
		four: [],
	};
	expect(evaluate(runAll(judged, (query) => found[query] ?? []))).toEqual({
		all: { queries: 4, success1: 0.25, success3: 0.5, mrr10: 0.375, zeroRate: 0.25 },
		kinds: {
			a: { queries: 2, success1: 0.5, success3: 1, mrr10: 0.75, zeroRate: 0 },
			b: { queries: 2, success1: 0, success3: 0, mrr10: 0, zeroRate: 0.5 },
		},
	});
});

test('the halves are about as large and never change', () => {
	const halves = Array.from({ length: 1000 }, (_, number) => halfOf(`query ${number}`));
	expect(halves.filter((half) => half === 'tuning').length).toBeGreaterThan(400);
	expect(halves.filter((half) => half === 'tuning').length).toBeLessThan(600);
	expect([halfOf('max pooling'), halfOf('why gpus')]).toMatchInlineSnapshot(`
		[
		  "reporting",
		  "reporting",
		]
	`);
});
