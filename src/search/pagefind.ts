import type { Narrow } from './answers.ts';
import { kindLabels, type Row } from './list.ts';
import { passageRow, sumScores, type WordHit } from './passages.ts';

interface Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	search(query: string, options: { filters: Record<string, string> }): Promise<{ results: WordHit[] }>;
}

/** The full-text search: passages from everything on the site. */
export interface PassageSearch {
	/** @param words the treated query; each word is searched by itself, because Pagefind wants all words of a search on one page */
	search(words: readonly string[], narrow: Narrow): Promise<Row[]>;
}

/** How many pages are read for their passages. */
const mostPages = 10;
/** A question rarely has more words that matter. */
const mostWords = 8;

/**
 * Loads Pagefind and its index.
 *
 * @param base the site's base path, with its final slash
 * @throws when there is no index, as in development before the first build
 */
export async function loadPagefind(base: string): Promise<PassageSearch> {
	const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	await pagefind.options({
		excerptLength: 24,
		// Starlight's values, which were tuned on documentation; the title and our other wordings count more than the text.
		ranking: {
			pageLength: 0.1,
			termFrequency: 0.1,
			termSaturation: 2,
			termSimilarity: 9,
			metaWeights: { title: 5, aka: 4, short: 2 },
		},
	});
	await pagefind.init();
	return {
		async search(words, { kind, topic }) {
			const filters = { ...(kind && { kind: labelOf(kind) }), ...(topic && { topic }) };
			const searches = await Promise.all(words.slice(0, mostWords).map((word) => pagefind.search(word, { filters })));
			const pages = sumScores(searches.map(({ results }) => results)).slice(0, mostPages);
			const told = await Promise.all(pages.map(({ found }) => Promise.all(found.map((hit) => hit.data()))));
			return told.flatMap((page) => passageRow(page, words) ?? []);
		},
	};
}

function labelOf(kind: string): string {
	return (kindLabels as Record<string, string>)[kind] ?? kind;
}
