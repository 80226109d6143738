import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnswerResult } from '../../src/search/answers.ts';
import type { Row } from '../../src/search/list.ts';
import { SearchSession, type Parts } from '../../src/search/session.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const index = { entries: [], lexicon: [] };
const entry = { url: '/a/', kind: 'question' as const, title: 'A?', topic: 'T', names: [], asks: [] };
const asked = (query: string) => ({ query, kind: '', topic: '' });
const passage = { url: '/b/#c', kind: 'Guide' } as Row;

function session(parts: Partial<Parts> = {}) {
	const told: string[] = [];
	const queries: string[] = [];
	const search = (query: string): AnswerResult => {
		queries.push(query);
		return { hits: [{ entry, place: 0, score: 1, marks: [] }], notes: [], words: [query], nearest: [] };
	};
	const made = new SearchSession(
		{
			answers: async () => ({ index, texts: [] }),
			texts: async () => ({ index, texts: ['The answer.'] }),
			words: async (answers) => answers,
			engine: async () => ({ search }),
			passages: async () => ({ search: async () => [passage] }),
			...parts,
		},
		{
			ready: () => void told.push('ready'),
			answers: ([row]) => void told.push(row?.text[0]?.text ?? 'without text'),
			passages: (rows) => void told.push(`${rows.length} passages`),
			failed: () => void told.push('failed'),
		},
		10,
	);
	return { made, told, queries };
}

test('a question waits for the index, the texts come behind the first list, the passages after a pause', async () => {
	const { made, told } = session();
	made.ask(asked('pooling'));
	expect(told).toEqual([]);
	await vi.advanceTimersByTimeAsync(50);
	expect(told).toEqual(['ready', 'without text']);
	await vi.advanceTimersByTimeAsync(100);
	expect(told.slice(2)).toEqual(['The answer.']);
	await vi.advanceTimersByTimeAsync(1000);
	expect(told.slice(3)).toEqual(['The answer.', '1 passages']);
});

test('what was typed while the engine is made anew with the texts is ranked by them too', async () => {
	let made = 0;
	const ranked: string[] = [];
	const { made: one } = session({
		engine: async () => {
			const name = `engine ${(made += 1)}`;
			if (made === 2) await new Promise((resolve) => setTimeout(resolve, 400));
			return {
				search: (query) => {
					ranked.push(`${query} by ${name}`);
					return { hits: [], notes: [], words: [], nearest: [] };
				},
			};
		},
	});
	await one.prepare();
	one.ask(asked('pool'));
	await vi.advanceTimersByTimeAsync(300);
	one.ask(asked('pooling'));
	await vi.advanceTimersByTimeAsync(2000);
	expect(made).toBe(2);
	expect(ranked.at(-1)).toBe('pooling by engine 2');
});

test('when the words for the ranking cannot be loaded the answers stand, and the next question tries again', async () => {
	let tries = 0;
	const { made, told } = session({
		words: async () => {
			tries += 1;
			throw new Error('offline');
		},
	});
	await made.prepare();
	for (const query of ['pool', 'pooling']) {
		made.ask(asked(query));
		await vi.advanceTimersByTimeAsync(2000);
	}
	expect(tries).toBe(2);
	expect(told).not.toContain('failed');
	expect(told.at(-1)).toBe('1 passages');
});

test('with the index there, each key press is answered in the same call, and only the last searches the texts', async () => {
	const { made, told } = session();
	await made.prepare();
	for (const query of ['p', 'po', 'poo']) {
		const before = told.length;
		made.ask(asked(query));
		expect(told.length).toBe(before + 1);
	}
	await vi.advanceTimersByTimeAsync(1000);
	expect(told.filter((one) => one === '1 passages')).toHaveLength(1);
});

test('passages of an earlier question are not shown under a later one', async () => {
	let finish: (rows: Row[]) => void = () => undefined;
	const { made, told } = session({
		passages: async () => ({ search: () => new Promise<Row[]>((resolve) => (finish = resolve)) }),
	});
	await made.prepare();
	made.ask(asked('first'));
	await vi.advanceTimersByTimeAsync(300);
	made.ask(asked('second'));
	finish([passage]);
	await vi.advanceTimersByTimeAsync(10);
	expect(told).not.toContain('1 passages');
});

test('without the full text the answers stand, and the list is complete', async () => {
	const { made, told } = session({
		passages: async () => {
			throw new Error('no index');
		},
	});
	await made.prepare();
	made.ask(asked('pooling'));
	await vi.advanceTimersByTimeAsync(1000);
	expect(told.at(-1)).toBe('0 passages');
});

test('an index that could not be loaded is loaded at the next question', async () => {
	let broken = true;
	const { made, told } = session({
		answers: async () => {
			if (broken) throw new Error('offline');
			return { index, texts: [] };
		},
	});
	made.ask(asked('a'));
	await vi.advanceTimersByTimeAsync(10);
	expect(told).toEqual(['failed']);
	broken = false;
	made.ask(asked('ab'));
	await vi.advanceTimersByTimeAsync(10);
	expect(told).toContain('ready');
});

test('a very long question is cut before it is searched', async () => {
	const { made, queries } = session();
	await made.prepare();
	made.ask(asked('x'.repeat(10_000)));
	expect(queries[0]?.length).toBeLessThan(1000);
});
