import type { Row } from './list.ts';
import { markedIn, markWords, readExcerpt, textOf, type Piece } from './marks.ts';
import { fold } from './words.ts';

/** What Pagefind tells about a page that holds a word (its `data()`), as far as we use it. */
export interface PagefindPage {
	url: string;
	meta: Record<string, string>;
	/** The sections that hold the word. */
	sub_results: { title: string; url: string; excerpt: string; weighted_locations: { balanced_score: number }[] }[];
}

/** A page that a search for one word found. */
export interface WordHit {
	id: string;
	score: number;
	data(): Promise<PagefindPage>;
}

/** A page that holds some of the words. */
export interface PageHit {
	score: number;
	/** The same page as each search that found it tells it. */
	found: WordHit[];
}

/**
 * Merges one search a word: a page that holds more of the words, or holds them more prominently, comes first.
 *
 * @param searches what the search for each word found
 */
export function sumScores(searches: readonly (readonly WordHit[])[]): PageHit[] {
	const pages = new Map<string, PageHit>();
	for (const hit of searches.flat()) {
		const page = pages.get(hit.id) ?? { score: 0, found: [] };
		pages.set(hit.id, { score: page.score + hit.score, found: [...page.found, hit] });
	}
	return [...pages.values()].sort((a, b) => b.score - a.score);
}

/**
 * The line for a page: its section that holds most of the words, and the passage there.
 *
 * @param page the same page as the search for each word tells it
 * @param words the words that were searched
 * @returns nothing when no section holds the words: Pagefind finds words that merely begin like them, too
 */
export function passageRow(page: readonly PagefindPage[], words: readonly string[]): Row | undefined {
	const [first] = page;
	const sections = new Map<string, { title: string; url: string; excerpts: Piece[][]; score: number }>();
	for (const { title, url: address, excerpt, weighted_locations } of page.flatMap(({ sub_results }) => sub_results)) {
		const url = address.replace(/#_top$/, '');
		const section = sections.get(url) ?? { title, url, excerpts: [], score: 0 };
		const pieces = readExcerpt(excerpt);
		if (!markedIn(pieces).some((marked) => words.some((word) => areAlike(marked, word)))) continue;
		// Another word counts more than the same word once more.
		const times = weighted_locations.reduce((total, { balanced_score }) => total + balanced_score, 0);
		// The beginning of a page holds its title and its answer in one sentence, which the answers above have searched.
		section.score += (1 + times / (1 + times)) * (url === first?.url ? 0.5 : 1);
		section.excerpts.push(pieces);
		sections.set(url, section);
	}
	const best = [...sections.values()].sort((a, b) => b.score - a.score)[0];
	if (!first || !best) return undefined;
	const marks = [...new Set(best.excerpts.flatMap(markedIn))];
	const excerpts = best.excerpts.map((pieces) => markWords(textOf(pieces), marks));
	const text = excerpts.sort((a, b) => markedIn(b).length - markedIn(a).length)[0] ?? [];
	return {
		url: best.url,
		kind: first.meta['kind'] ?? 'Page',
		topic: first.meta['topic'] ?? '',
		title: [{ text: first.meta['title'] ?? first.url, marked: false }],
		...(best.url !== first.url && { section: best.title }),
		text,
		also: [],
		marks,
		passage: aroundFirstMark(text),
	};
}

/** Pagefind answers a word it does not know with words that share its first letters; endings may differ, more may not. */
function areAlike(found: string, sought: string): boolean {
	const [a, b] = [fold(found), fold(sought)];
	const most = Math.max(a.length, b.length);
	let shared = 0;
	while (shared < most && a[shared] === b[shared]) shared += 1;
	return shared === most || (shared >= 3 && shared >= 0.6 * Math.min(a.length, b.length) && most - shared <= 5);
}

function aroundFirstMark(pieces: readonly Piece[]): string {
	const place = pieces.findIndex(({ marked }) => marked);
	const before = textOf(pieces.slice(0, place)).split(/\s+/).slice(-6);
	const after = textOf(pieces.slice(place + 1))
		.split(/\s+/)
		.slice(0, 6);
	return [...before, pieces[place]?.text ?? '', ...after].join(' ').replace(/\s+/g, ' ').trim();
}

/** Passages besides the answers above them: first those of other pages, then those further down on pages that stand above already. */
export function besides(passages: readonly Row[], answers: readonly Row[]): Row[] {
	const above = new Set(answers.map(({ url }) => url));
	const isNew = ({ url }: Row) => !above.has(url.replace(/#.*/, ''));
	const rest = passages.filter(({ url }) => !above.has(url));
	return [...rest.filter(isNew), ...rest.filter((row) => !isNew(row))];
}
