import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { createAnswerSearch } from '../../src/search/engine.ts';
import { evaluate, halfOf, pathOf, readJudged, runAll, urlsOf } from '../../src/search/evaluate.ts';
import { siteAnswers } from '../../src/search/site-answers.ts';
import { wordsOf } from '../../src/search/words.ts';
import { randomFrom } from './random.ts';

// The answers of this site, as they are: whoever adds a page sees here whether it can be found, and whether it hides another.

// Thousands of searches.
vi.setConfig({ testTimeout: 60_000 });

const { index, texts } = siteAnswers();
const search = createAnswerSearch(index, texts);
/** Before the last file is there. */
const early = createAnswerSearch({ ...index, entries: index.entries.map(({ said: _, more: __, ...entry }) => entry) });
const pages = index.entries.filter(({ kind }) => kind !== 'section');

/** Whether one of the first three hits is the page, or bears the very name that was sought: a term and its question may share one. */
function findsIn(engine: typeof search, query: string, url: string, names: readonly string[] = [query]): boolean {
	const sought = new Set(names.map(plain));
	return engine
		.search(query, {}, 3)
		.hits.some(
			({ entry }) => entry.url === url || [entry.title, ...entry.names].some((name) => sought.has(plain(name))),
		);
}

const plain = (text: string) =>
	wordsOf(text)
		.map(({ stem }) => stem)
		.join(' ');

test.each([
	['with the texts', search],
	['before the texts are there', early],
])('every title, name and wording finds its own page in the first three, %s', (_, engine) => {
	const lost = pages.flatMap(({ url, title, names, asks }) =>
		[title, ...names, ...asks].filter((query) => !findsIn(engine, query, url)).map((query) => `${query} -> ${url}`),
	);
	expect(lost).toEqual([]);
});

test('how readers put it finds the page it stands on in the first three', () => {
	const lost = pages.flatMap(({ url, said = [] }) =>
		said.filter((query) => !findsIn(search, query, url)).map((query) => `${query} -> ${url}`),
	);
	expect(lost).toEqual([]);
});

test('a heading with the title of its guide leads to that guide', () => {
	const lost = index.entries
		.filter(({ kind }) => kind === 'section')
		.filter(
			({ title, parent, url }) =>
				!urlsOf(search, `${title} ${parent}`)
					.slice(0, 5)
					.some((found) => pathOf(found) === pathOf(url)),
		)
		.map(({ url }) => url);
	// Some headings say little, and a question says the same better.
	expect(lost.length, lost.join(', ')).toBeLessThan(4);
});

test('a wrong letter in a word of a title still finds the page', () => {
	const random = randomFrom(20261122);
	const letters = 'abcdefghijklmnopqrstuvwxyz';
	const tried: string[] = [];
	const lost: string[] = [];
	for (const { url, title: asWritten } of pages) {
		// A wrong letter in quotes is sought as it stands.
		const title = asWritten.replace(/["“”]/g, '');
		for (const { written, start } of wordsOf(title)) {
			if (!/^[a-z]{4,}$/i.test(written)) continue;
			const place = random(written.length);
			const letter = letters[random(26)] ?? '';
			const wrong = [
				written.slice(0, place) + written.slice(place + 1),
				written.slice(0, place) + letter + written.slice(place),
				written.slice(0, place) + letter + written.slice(place + 1),
				written.slice(0, place) + (written[place + 1] ?? '') + (written[place] ?? '') + written.slice(place + 2),
			][random(4)];
			const query = title.slice(0, start) + wrong + title.slice(start + written.length);
			tried.push(query);
			if (!findsIn(search, query, url, [title])) lost.push(`${query} -> ${url}`);
		}
	}
	expect(tried.length).toBeGreaterThan(700);
	// Four letters with a wrong one may be nearer to another word.
	expect(lost.length / tried.length, lost.join(', ')).toBeLessThan(0.005);
});

test('a query with a word of the index never comes back empty', () => {
	const random = randomFrom(7);
	const words = [
		...new Set(
			index.entries
				.flatMap(({ title, names, asks }) => wordsOf([title, ...names, ...asks].join(' ')))
				.map(({ folded }) => folded),
		),
	];
	const empty = words.flatMap((word) => {
		const noise = words[random(words.length)]?.split('').reverse().join('');
		return [word, `what is ${noise} ${word}`].filter((query) => search.search(query).hits.length === 0);
	});
	expect(empty).toEqual([]);
});

test('each beginning of a title shows something', () => {
	for (const { title } of pages.filter((_, place) => place % 7 === 0))
		for (let length = 1; length <= title.length; length += 1) {
			const typed = title.slice(0, length);
			if (wordsOf(typed).length > 0) expect(search.search(typed).hits, typed).not.toEqual([]);
		}
});

const judged = readJudged(readFileSync('tests/search/queries.tsv', 'utf8'));
const blind = readJudged(readFileSync('tests/search/blind.tsv', 'utf8'));

test('the judged queries name pages that exist, and there are enough of them', () => {
	const known = new Set(index.entries.map(({ url }) => pathOf(url)));
	expect(
		[...judged, ...blind].flatMap(({ query, ids }) =>
			ids.filter((id) => !known.has(id)).map((id) => `${query}: ${id}`),
		),
	).toEqual([]);
	expect(judged.length).toBeGreaterThanOrEqual(300);
});

test('on the half of the judged queries that nothing was tuned on, answers come first', () => {
	const reporting = judged.filter(({ query }) => halfOf(query) === 'reporting');
	const { all, kinds } = evaluate(runAll(reporting, (query) => urlsOf(search, query)));
	// A floor well below the figures of the day, so that a new page does not fail it by chance; `npm run search:eval` tells the figures.
	expect(all.success1).toBeGreaterThan(0.85);
	expect(all.success3).toBeGreaterThan(0.93);
	expect(all.mrr10).toBeGreaterThan(0.9);
	expect(all.zeroRate).toBe(0);
	for (const kind of ['typo', 'abbreviation', 'synonym']) expect(kinds[kind]?.success3, kind).toBeGreaterThan(0.93);
});

test('queries made without sight of our wordings find the answer first, too', () => {
	const { all, kinds } = evaluate(runAll(blind, (query) => urlsOf(search, query)));
	expect(all.success1).toBeGreaterThan(0.9);
	expect(all.success3).toBeGreaterThan(0.96);
	expect(all.mrr10).toBeGreaterThan(0.93);
	expect(all.zeroRate).toBeLessThan(0.003);
	expect(kinds['outside']?.success1).toBeGreaterThan(0.8);
	expect(kinds['outside']?.success3).toBeGreaterThan(0.92);
});
