import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { AnswerIndex, AnswerSearch, AnswerTexts } from './answers.ts';

/** A search to compare with. */
export interface Peer {
	name: string;
	/** Addresses of the hits for a query, best first. */
	urls(query: string): Promise<string[]>;
}

interface PagefindHit {
	id: string;
	score: number;
	data(): Promise<{ url: string }>;
}

interface PagefindInstance {
	search(query: string): Promise<{ results: PagefindHit[] }>;
}

interface PagefindModule {
	createInstance(options: object): PagefindInstance;
}

/** What Starlight 0.42 sets. */
const starlightRanking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

/** Pagefind's real code on the index of the last build, with a browser put on around it. */
export interface PagefindInNode {
	/** As Starlight ships it. */
	plain: Peer;
	/** With our treatment of the query and nothing else: one search for each word and its synonyms, the scores summed. */
	treated(answers: AnswerSearch): Peer;
	/** Compressed bytes of the files that a first search reads, from the program to the index; fragments for titles come on top. */
	firstBytes(query: string): Promise<number>;
}

/** Loads Pagefind from a build. @param dist folder of the built site */
export async function loadPagefindInNode(dist: string): Promise<PagefindInNode> {
	const root = pathToFileURL(`${dist}/pagefind/`).href;
	const files = new Map<string, number>();
	const host = globalThis as unknown as Record<string, unknown>;
	host['location'] = new URL('http://localhost/');
	host['document'] = { querySelector: () => ({ getAttribute: () => 'en' }), currentScript: null };
	host['fetch'] = async (address: string | URL) => {
		const path = fileURLToPath(String(address).replace(/\?.*/, ''));
		const data = await readFile(path);
		// The index files are compressed already.
		files.set(path, /\.(pf_\w+|pagefind)$/.test(path) ? data.length : gzipSync(data, { level: 9 }).length);
		return new Response(data);
	};
	const { createInstance } = (await import(`${root}pagefind.js`)) as PagefindModule;
	const open = () => createInstance({ basePath: root, noWorker: true, ranking: starlightRanking });
	const instance = open();
	const addresses = new Map<string, string>();
	const addressOf = async (hit: PagefindHit): Promise<string> => {
		const known = addresses.get(hit.id) ?? new URL((await hit.data()).url, 'http://localhost').pathname;
		addresses.set(hit.id, known);
		return known;
	};
	return {
		plain: {
			name: 'Pagefind as Starlight ships it',
			urls: async (query) => {
				const { results } = await instance.search(query);
				return Promise.all(results.slice(0, 10).map(addressOf));
			},
		},
		treated: (answers) => ({
			name: 'Pagefind with our query layer',
			urls: async (query) => {
				const { words, notes } = answers.search(query, {}, 1);
				const synonyms = notes.flatMap(({ kind, to }) => (kind === 'also' ? to : []));
				const sums = new Map<string, { hit: PagefindHit; score: number }>();
				for (const [weight, asked] of [
					[1, words],
					[0.5, synonyms],
				] as const)
					for (const word of asked)
						for (const hit of (await instance.search(word)).results)
							sums.set(hit.id, { hit, score: weight * hit.score + (sums.get(hit.id)?.score ?? 0) });
				const best = [...sums.values()].sort((a, b) => b.score - a.score).slice(0, 10);
				return Promise.all(best.map(({ hit }) => addressOf(hit)));
			},
		}),
		async firstBytes(query) {
			files.clear();
			const { results } = await open().search(query);
			await Promise.all(results.slice(0, 5).map((hit) => hit.data()));
			const program = gzipSync(readFileSync(`${dist}/pagefind/pagefind.js`), { level: 9 }).length;
			return [...files.values()].reduce((total, size) => total + size, program);
		},
	};
}

/** MiniSearch alone over the texts our own search has, with prefixes and misspellings, as its guide shows. */
export function createMiniSearch({ entries }: AnswerIndex, texts: AnswerTexts): Peer & { bytes: number } {
	const search = new MiniSearch<Record<string, string>>({
		fields: ['title', 'names', 'asks', 'text', 'said', 'more'],
		storeFields: ['title', 'id'],
		searchOptions: {
			prefix: true,
			fuzzy: 0.2,
			boost: { title: 4, names: 4, asks: 1.5, more: 0.5 },
		},
	});
	search.addAll(
		entries.map(({ url, title, names, asks, said = [], more = [] }, place) => {
			return {
				id: url,
				title,
				names: names.join('\n'),
				asks: asks.join('\n'),
				text: texts[place] ?? '',
				said: said.join('\n'),
				more: more.join(' '),
			};
		}),
	);
	const library = readFileSync(fileURLToPath(import.meta.resolve('minisearch')));
	return {
		name: 'MiniSearch over the same texts',
		urls: async (query) =>
			search
				.search(query)
				.slice(0, 10)
				.map(({ id }) => id as string),
		bytes: gzipSync(JSON.stringify(search), { level: 9 }).length + gzipSync(library, { level: 9 }).length,
	};
}
