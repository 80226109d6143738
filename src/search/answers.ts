/** What an entry of the answer index is. */
export type AnswerKind = 'question' | 'guide' | 'section' | 'system' | 'term';

/** What the answer index knows of one page, or of one section of a guide, before any answer text is loaded. */
export interface AnswerEntry {
	/** Address with base path and fragment. */
	url: string;
	kind: AnswerKind;
	/** The page's title; of a section its heading. */
	title: string;
	/** Label of the guide it belongs to; empty for terms. */
	topic: string;
	/** Names and abbreviations. */
	names: string[];
	/** Other wordings of the question. */
	asks: string[];
	/** How readers put it in words of their own. They come with the answers. */
	said?: string[];
	/** Of a section: title of its guide. */
	parent?: string;
	/** Words of its whole text, a frequent one up to three times; of other pages than questions only the rare ones. They come with the answers. */
	more?: string[];
}

/** The first file: entries and lexicon, enough for the first ranked list. */
export interface AnswerIndex {
	entries: AnswerEntry[];
	/** Groups of words and phrases that mean the same. */
	lexicon: string[][];
}

/** The second file: one-sentence answers, by place in `entries`. */
export type AnswerTexts = string[];

/** What the search did besides looking for the words as typed. */
export interface Note {
	/** `corrected`: results are for `to` instead of `from`. `also`: `to` was searched besides `from`. */
	kind: 'corrected' | 'also';
	from: string;
	to: string[];
}

/** One line of the ranked list. */
export interface AnswerHit {
	entry: AnswerEntry;
	/** Place of the entry in the index, and of its answer in the texts. */
	place: number;
	score: number;
	/** Words and phrases of the entry that matched, as written there. */
	marks: string[];
}

/** The answer to one query. */
export interface AnswerResult {
	hits: AnswerHit[];
	notes: Note[];
	/** The treated query for a full-text engine: one search a word. */
	words: string[];
	/** Names the index holds that look like the query, when none of its words is known or nothing is found. */
	nearest: string[];
}

/** What the list is narrowed to. `guide` includes the sections of guides. */
export interface Narrow {
	kind?: string;
	/** Label of a guide. */
	topic?: string;
}

/** A ready search: pure, the same in the browser, in Node and in tests. */
export interface AnswerSearch {
	search(query: string, narrow?: Narrow, limit?: number): AnswerResult;
}
