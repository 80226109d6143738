import { isLittleWord } from './words.ts';

/** A word that may be meant, and how sure that is, from 0 to 1: a wrong letter in a long word says little against it. */
export interface Guess {
	word: string;
	sureness: number;
}

/** A vocabulary that can be asked for the nearest of its words. */
export interface Spelling {
	/**
	 * The words that one not in the vocabulary may stand for, most likely first; only those about as near as the nearest.
	 *
	 * @param isDesperate whether to look one letter further
	 */
	nearest(word: string, isDesperate?: boolean): Guess[];
}

/** How far a word of this length may be from what was meant. Short words have too many neighbours. */
function reach(length: number): number {
	return length < 3 ? 0 : length < 8 ? 1 : 2;
}

/** What makes a word less likely to be meant, as a part of a mistake: few people mistype the first letter or look for a little word. */
const unlikely = 0.5;

/**
 * Prepares a vocabulary.
 *
 * @param counts how often each folded word occurs
 */
export function createSpelling(counts: ReadonlyMap<string, number>): Spelling {
	// By length, each word with a mask of its letters: most words are ruled out without comparing a letter.
	const byLength = new Map<number, { word: string; mask: number; count: number }[]>();
	for (const [word, count] of counts) {
		const bucket = byLength.get(word.length) ?? [];
		if (bucket.length === 0) byLength.set(word.length, bucket);
		bucket.push({ word, mask: maskOf(word), count });
	}
	return {
		nearest(word, isDesperate = false) {
			const limit = reach(word.length) + (isDesperate && word.length > 4 ? 1 : 0);
			if (limit === 0 || word.length > 30) return [];
			const mask = maskOf(word);
			const digits = digitsOf(word);
			const found: { word: string; cost: number; count: number }[] = [];
			for (let length = word.length - limit; length <= word.length + limit; length += 1)
				for (const known of byLength.get(length) ?? []) {
					// One edit changes at most two bits of the mask.
					if (bitsIn(known.mask ^ mask) > 2 * limit) continue;
					// A wrong digit is another thing: conv1d is not conv2d.
					if (digitsOf(known.word) !== digits) continue;
					const distance = distanceWithin(word, known.word, limit);
					if (distance > limit) continue;
					// Three letters have too many neighbours; a fourth may be missing, or two may have changed places.
					if (word.length === 3 && length < 4 && !haveSameLetters(word, known.word)) continue;
					const cost =
						distance + (known.word[0] === word[0] ? 0 : unlikely) + (isLittleWord(known.word) ? unlikely : 0);
					found.push({ word: known.word, cost, count: known.count });
				}
			found.sort((a, b) => a.cost - b.cost || b.count - a.count);
			return found
				.filter(({ cost }) => cost <= (found[0]?.cost ?? 0) + unlikely)
				.map((guess) => ({ word: guess.word, sureness: 1 - guess.cost / word.length }));
		},
	};
}

function haveSameLetters(a: string, b: string): boolean {
	return [...a].sort().join('') === [...b].sort().join('');
}

function digitsOf(word: string): string {
	return word.replace(/\D/g, '');
}

function maskOf(word: string): number {
	let mask = 0;
	for (let place = 0; place < word.length; place += 1) mask |= 1 << (word.charCodeAt(place) & 31);
	return mask;
}

function bitsIn(mask: number): number {
	let bits = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
	return bits;
}

/**
 * How many letters must be changed, left out, put in or swapped with their neighbour to make one word from another
 * (Damerau-Levenshtein, each stretch edited once); any number above `limit` when it is more.
 */
export function distanceWithin(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(last[column - 1] ?? 0) + (same ? 0 : 1),
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
				cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
			current.push(cost);
		}
		if (Math.min(...current) > limit) return limit + 1;
		beforeLast = last;
		last = current;
	}
	return last[b.length] ?? 0;
}
