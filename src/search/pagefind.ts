import { toResult, type PagefindPage, type SearchResult } from './result.ts';

interface Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	filters(): Promise<Record<string, Record<string, number>>>;
	search(
		query: string,
		options: { filters: Record<string, string> },
	): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

/** A search and what it can be narrowed by. */
export interface SearchEngine {
	/** The values of each filter, such as `kind`: Question, Guide. */
	filters: Record<string, string[]>;
	/**
	 * @param query what the reader typed
	 * @param narrow filter values that results must have; empty ones do not narrow
	 */
	search(query: string, narrow: Record<string, string>): Promise<SearchResult[]>;
}

/** How many results a list shows. */
const listLength = 12;

/**
 * Loads Pagefind and its index.
 *
 * @param base the site's base path, with its final slash
 * @throws when there is no index, as in development before the first build
 */
export async function loadPagefind(base: string): Promise<SearchEngine> {
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
	const filters = Object.fromEntries(
		Object.entries(await pagefind.filters()).map(([name, values]) => [name, Object.keys(values)]),
	);
	return {
		filters,
		async search(query, narrow) {
			const chosen = Object.fromEntries(Object.entries(narrow).filter(([, value]) => value !== ''));
			const { results } = await pagefind.search(query, { filters: chosen });
			return Promise.all(results.slice(0, listLength).map(async (result) => toResult(await result.data())));
		},
	};
}
