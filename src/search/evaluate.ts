import type { AnswerSearch } from './answers.ts';

/** A query with the pages that answer it. */
export interface Judged {
	kind: string;
	query: string;
	/** Paths such as `questions/pooling`. */
	ids: string[];
}

/** How well a search does on some queries. */
export interface Figures {
	queries: number;
	/** Share of queries whose first hit, or one of whose first three, is right. */
	success1: number;
	success3: number;
	/** Mean of 1 / place of the first right hit, 0 below the tenth place. */
	mrr10: number;
	/** Share of queries without any hit. */
	zeroRate: number;
}

/** Reads lines of `kind<TAB>query<TAB>ids`; a bare id means a question, lines that begin with # say something to people. */
export function readJudged(text: string): Judged[] {
	return text.split(/\r?\n/).flatMap((line, index) => {
		if (line.trim() === '' || line.startsWith('#')) return [];
		const [kind, query, ids] = line.split('\t');
		if (!kind || !query || !ids?.trim()) throw new Error(`Line ${index + 1} is not kind<TAB>query<TAB>ids: ${line}`);
		const paths = ids.split(/[\s,]+/).filter(Boolean);
		return [{ kind, query, ids: paths.map((id) => (id.includes('/') ? id : `questions/${id}`)) }];
	});
}

/** One half of the queries is there to tune on, the other to report. */
export type Half = 'tuning' | 'reporting';

/** The half a query belongs to, by a hash of its letters. */
export function halfOf(query: string): Half {
	let hash = 2166136261;
	for (const letter of query) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
	// The low bits of this hash are poor.
	return ((hash >>> 15) & 1) === 0 ? 'tuning' : 'reporting';
}

/** The path of the page at an address: `/why-deep/topics/cnn/#one-filter` to `topics/cnn`. */
export function pathOf(url: string): string {
	return url
		.replace(/[?#].*/, '')
		.split('/')
		.filter(Boolean)
		.slice(-2)
		.join('/');
}

/** The place of the first right hit, from 1; 0 when there is none among the first ten. */
export function placeOf({ ids }: Judged, urls: readonly string[]): number {
	return urls.slice(0, 10).findIndex((url) => ids.includes(pathOf(url))) + 1;
}

/** Addresses of the hits for a query, best first. */
export function urlsOf(search: AnswerSearch, query: string): string[] {
	return search.search(query, {}, 10).hits.map(({ entry }) => entry.url);
}

/** The place of the first right hit of each query, and whether it had any hit. */
export interface Run {
	kind: string;
	place: number;
	isEmpty: boolean;
}

/** Runs queries. @param urls addresses of the hits for a query, best first */
export function runAll(judged: readonly Judged[], urls: (query: string) => readonly string[]): Run[] {
	return judged.map((one) => {
		const found = urls(one.query);
		return { kind: one.kind, place: placeOf(one, found), isEmpty: found.length === 0 };
	});
}

/** Figures for some runs. */
export function figuresOf(runs: readonly Run[]): Figures {
	const mean = (value: (run: Run) => number) => runs.reduce((total, run) => total + value(run), 0) / (runs.length || 1);
	return {
		queries: runs.length,
		success1: mean(({ place }) => Number(place === 1)),
		success3: mean(({ place }) => Number(place > 0 && place <= 3)),
		mrr10: mean(({ place }) => (place > 0 ? 1 / place : 0)),
		zeroRate: mean(({ isEmpty }) => Number(isEmpty)),
	};
}

/** Figures for all runs and for each kind of query, in the order of the file. */
export function evaluate(runs: readonly Run[]): { all: Figures; kinds: Record<string, Figures> } {
	const kinds = [...new Set(runs.map(({ kind }) => kind))];
	return {
		all: figuresOf(runs),
		kinds: Object.fromEntries(kinds.map((kind) => [kind, figuresOf(runs.filter((run) => run.kind === kind))])),
	};
}
