import { ranking } from './ranking.ts';
import type { Wording } from './wording.ts';

/** A part of a document, such as its title or all of its names. */
export interface Field {
	weight: number;
	wordings: readonly Wording[];
}

/** Where a term occurs. */
export interface Posting {
	/** How much the term tells: the rarer the more. */
	information: number;
	/** The documents that hold it, in order, and how much it is worth in each. */
	documents: number[];
	worth: number[];
}

/** Indexes documents, each given as the same fields in the same order, by BM25F. */
export function createPostings(documents: readonly (readonly Field[])[]): ReadonlyMap<string, Posting> {
	const totals: number[] = [];
	for (const fields of documents)
		fields.forEach((field, place) => {
			totals[place] = (totals[place] ?? 0) + lengthOf(field);
		});
	const postings = new Map<string, Posting>();
	const add = (term: string, document: number, share: number) => {
		let posting = postings.get(term);
		if (!posting) postings.set(term, (posting = { information: 0, documents: [], worth: [] }));
		const last = posting.documents.length - 1;
		if (posting.documents[last] === document) posting.worth[last] = (posting.worth[last] ?? 0) + share;
		else {
			posting.documents.push(document);
			posting.worth.push(share);
		}
	};
	documents.forEach((fields, document) => {
		fields.forEach((field, place) => {
			const mean = (totals[place] ?? 0) / documents.length;
			const share = field.weight / (1 - ranking.length + (ranking.length * lengthOf(field)) / (mean || 1));
			for (const { words, groups } of field.wordings) {
				for (const { stem } of words) add(stem, document, share);
				for (const group of groups) add(group, document, share);
			}
		});
	});
	for (const posting of postings.values()) {
		const count = posting.documents.length;
		posting.information = Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
		const most = posting.information ** ranking.rarity;
		posting.worth = posting.worth.map((frequency) => (most * frequency) / (ranking.saturation + frequency));
	}
	return postings;
}

function lengthOf({ wordings }: Field): number {
	return wordings.reduce((total, { words, groups }) => total + words.length + groups.length, 0);
}
