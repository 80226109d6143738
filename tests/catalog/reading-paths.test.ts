import { expect, test } from 'vitest';
import type { Page } from '../../src/catalog/page.ts';
import { pathOf, readBefore, readNext } from '../../src/catalog/reading-paths.ts';

const question = (id: string, needs: string[] = [], related: string[] = []): Page<'question'> => ({
	kind: 'question',
	id,
	body: '',
	data: {
		title: `${id}?`,
		short: '',
		topic: 'cnn',
		level: 'basic',
		asks: [],
		aliases: [],
		said: [],
		related,
		needs,
		reviewed: new Date(0),
	},
});
const guide = (id: string, needs: string[] = []): Page<'guide'> => ({
	kind: 'guide',
	id,
	body: '',
	data: { title: id, label: id, short: '', aliases: [], said: [], needs, reviewed: new Date(0) },
});

const a = question('a', ['topics/cnn']);
const b = question('b', ['questions/a'], ['a']);
const c = question('c', [], ['a', 'b']);
const cnn = guide('cnn');
const rnn = guide('rnn', ['topics/cnn']);
const pages: Page[] = [a, b, c, cnn, rnn];
const parts = [{ label: 'One', guides: ['cnn', 'rnn'] }];
const next = (page: typeof a | typeof cnn) => readNext(page, pages, parts).map(pathOf);

test('a page names what to read before it', () => {
	expect(readBefore(b, pages)).toEqual([a]);
	expect(readBefore(c, pages)).toEqual([]);
});

test('after a page come the pages that need it, then the next of its kind', () => {
	expect(next(cnn)).toEqual(['questions/a', 'topics/rnn']);
	expect(next(a)).toEqual(['questions/b']);
});

test('at the end of the line a question leads to its related ones', () => {
	expect(next(c)).toEqual(['questions/a', 'questions/b']);
});
