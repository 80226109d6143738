import type { Posting } from './postings.ts';
import type { Slot, WeightedTerm } from './query.ts';
import { ranking } from './ranking.ts';
import type { Wording } from './wording.ts';

type Postings = ReadonlyMap<string, Posting>;

/** For each document a score, and how much of the query was found there. */
class Tally {
	readonly documents: number[] = [];
	readonly #score: Float64Array;
	readonly #found: Float64Array;
	readonly #seen: Uint8Array;

	constructor(size: number) {
		this.#score = new Float64Array(size);
		this.#found = new Float64Array(size);
		this.#seen = new Uint8Array(size);
	}

	has(document: number): boolean {
		return this.#seen[document] === 1;
	}

	score(document: number): number {
		return this.#score[document] ?? 0;
	}

	found(document: number): number {
		return this.#found[document] ?? 0;
	}

	set(document: number, score: number, found: number) {
		if (!this.has(document)) {
			this.#seen[document] = 1;
			this.documents.push(document);
		}
		this.#score[document] = score;
		this.#found[document] = found;
	}

	add(document: number, score: number, found: number) {
		this.set(document, this.score(document) + score, this.found(document) + found);
	}

	raise(document: number, score: number, found: number) {
		this.set(document, Math.max(this.score(document), score), Math.max(this.found(document), found));
	}
}

/** How much a word of the query tells: as much as its likeliest term. */
function tells(terms: readonly WeightedTerm[], postings: Postings): number {
	return postings.get(terms[0]?.term ?? '')?.information ?? 0;
}

/** How much all words of a slot tell. */
export function slotTells({ words, whole }: Slot, postings: Postings): number {
	const together = words.reduce((total, terms) => total + tells(terms, postings), 0);
	return together || Math.max(0, ...whole.map(({ term }) => postings.get(term)?.information ?? 0));
}

/**
 * Scores every document that holds a word of the query: the sum over its words, and the more of the query it covers the better.
 *
 * @param size how many documents there are
 * @param needsTelling whether a document that holds nothing but little words is left out
 */
export function scoreByWords(
	slots: readonly Slot[],
	postings: Postings,
	size: number,
	needsTelling: boolean,
): { document: number; score: number }[] {
	const total = new Tally(size);
	let asked = 0;
	// Words that tell something come first, so that little words only add to what those found.
	for (const slot of [...slots].sort((a, b) => b.weight - a.weight)) {
		const ofSlot = new Tally(size);
		for (const terms of slot.words) {
			const ofWord = new Tally(size);
			const information = tells(terms, postings);
			for (const { term, weight } of terms)
				eachWorth(term, (document, worth) => ofWord.raise(document, weight * worth, weight * information));
			for (const document of ofWord.documents) ofSlot.add(document, ofWord.score(document), ofWord.found(document));
		}
		const information = slotTells(slot, postings);
		for (const { term, weight } of slot.whole)
			eachWorth(term, (document, worth) => ofSlot.raise(document, weight * worth, weight * information));
		asked += slot.weight * information;
		for (const document of ofSlot.documents)
			if (slot.weight === 1 || !needsTelling || total.has(document))
				total.add(document, slot.weight * ofSlot.score(document), slot.weight * ofSlot.found(document));
	}
	return total.documents.map((document) => ({
		document,
		score:
			total.score(document) * (ranking.uncovered + ((1 - ranking.uncovered) * total.found(document)) / (asked || 1)),
	}));

	function eachWorth(term: string, take: (document: number, worth: number) => void) {
		const posting = postings.get(term);
		posting?.documents.forEach((document, at) => take(document, posting.worth[at] ?? 0));
	}
}

/** Where a term stands in the query. */
interface Sought {
	slot: number;
	/** Place of the word in its slot; -1 for a term that stands for the whole slot. */
	word: number;
	weight: number;
}

/** A wording of a document, weighed, with which a query is compared. */
export interface Candidate {
	wording: Wording;
	/** How much each of its words tells. */
	masses: readonly number[];
	/** How much they tell together. */
	mass: number;
	/** How much being like it counts, from 0 to 1. */
	share: number;
}

/** Weighs a wording. @param share how much being like it counts, from 0 to 1 */
export function candidateOf(wording: Wording, share: number, postings: Postings): Candidate {
	const masses = wording.words.map(
		({ stem, isLittle }) => (postings.get(stem)?.information ?? 0) * (isLittle ? ranking.littleWord : 1),
	);
	return { wording, masses, mass: masses.reduce((total, one) => total + one, 0), share };
}

/**
 * Prepares the question how nearly a query is the same as one of some wordings.
 *
 * @returns a function from wordings to a number from 0 to 1: F1 of the words of query and wording, weighed by what they tell, times the
 *   wording's share; the highest of all
 */
export function likenessTo(slots: readonly Slot[], postings: Postings): (candidates: readonly Candidate[]) => number {
	const soughtBy = new Map<string, Sought[]>();
	const seek = (term: string, weight: number, slot: number, word: number) => {
		const known = soughtBy.get(term);
		if (known) known.push({ slot, word, weight });
		else soughtBy.set(term, [{ slot, word, weight }]);
	};
	slots.forEach(({ words, whole }, slot) => {
		words.forEach((terms, word) => {
			// The likeliest term of a misspelt or unfinished word stands for it fully: nothing in the index could be more like it.
			const most = Math.max(...terms.map(({ weight }) => weight));
			for (const { term, weight } of terms) seek(term, weight / most, slot, word);
		});
		for (const { term, weight } of whole) seek(term, weight, slot, -1);
	});
	const masses = slots.map((slot) => slotTells(slot, postings));
	const wordMasses = slots.map(({ words }) => words.map((terms) => tells(terms, postings)));
	const asked = slots.reduce((total, { weight }, slot) => total + weight * (masses[slot] ?? 0), 0);

	return (candidates) => candidates.reduce((best, one) => (most(one) > best ? Math.max(best, likeness(one)) : best), 0);

	/** No less than the likeness, and soon told: as if all of the query were found. */
	function most({ wording: { words, phrases, groups }, masses, mass, share }: Candidate): number {
		let heard = 0;
		words.forEach(({ stem }, place) => {
			if (soughtBy.has(stem)) heard += masses[place] ?? 0;
		});
		if (groups.some((group) => soughtBy.has(group)))
			for (const { start, length, groups } of phrases)
				if (groups.some((group) => soughtBy.has(group)))
					for (let place = start; place < start + length; place += 1) heard += masses[place] ?? 0;
		const precision = Math.min(1, heard / (mass || 1));
		return (share * 2 * precision) / (1 + precision);
	}

	function likeness({ wording: { words, phrases, groups }, masses: each, mass, share }: Candidate): number {
		const found = slots.map(({ words }) => words.map(() => 0));
		const foundWhole = slots.map(() => 0);
		/** Notes that the wording holds a term, and returns the weight with which it is sought. */
		const meet = (term: string): number => {
			let best = 0;
			for (const { slot, word, weight } of soughtBy.get(term) ?? []) {
				const row = found[slot];
				if (word === -1) foundWhole[slot] = Math.max(foundWhole[slot] ?? 0, weight);
				else if (row) row[word] = Math.max(row[word] ?? 0, weight);
				best = Math.max(best, weight);
			}
			return best;
		};
		const met = words.map(({ stem }, place) => (each[place] ?? 0) * meet(stem));
		let heard = met.reduce((total, one) => total + one, 0);
		for (const group of groups) meet(group);
		for (const { start, length, groups } of phrases) {
			const weight = Math.max(...groups.map(meet));
			// What its words were heard for already is not counted again.
			let left = 0;
			for (let place = start; place < start + length; place += 1)
				left += weight * (each[place] ?? 0) - (met[place] ?? 0);
			heard += Math.max(0, left);
		}
		let answered = 0;
		slots.forEach(({ weight }, slot) => {
			const byWords = (found[slot] ?? []).reduce(
				(total, one, word) => total + one * (wordMasses[slot]?.[word] ?? 0),
				0,
			);
			answered += weight * Math.max(byWords, (foundWhole[slot] ?? 0) * (masses[slot] ?? 0));
		});
		if (answered === 0 || heard === 0) return 0;
		const recall = answered / asked;
		// A name that is met by its initials and by its words is not met twice.
		const precision = Math.min(1, heard / mass);
		return (share * 2 * recall * precision) / (recall + precision);
	}
}
