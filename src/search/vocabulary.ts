import { createSpelling, type Guess } from './spelling.ts';
import { initialsOf, stemOf, type Form } from './words.ts';

/** The words an index holds. */
export interface Vocabulary {
	/** Whether a folded word, or another form of it, is in the index; not when a more frequent word is one letter away, as for "recurent". */
	knows(word: string): boolean;
	/** Whether a folded word is in the index in this very form. */
	holds(word: string): boolean;
	/** Whether a folded word is made of the first letters of a name. */
	abbreviates(word: string): boolean;
	/** Folded words that begin with these letters. */
	startingWith(letters: string): string[];
	/** The words a misspelt one may stand for, most likely first. @param isDesperate whether to look one letter further */
	nearest(word: string, isDesperate: boolean): Guess[];
	/** The neighbours in a title or a name that a word written as one and misspelt may stand for: `crossvaldation`. */
	nearestPair(word: string): { pair: string[]; sureness: number } | undefined;
}

/**
 * Collects words.
 *
 * @param names titles and names, whose initials are abbreviations and whose neighbouring words may be written as one
 */
export function createVocabulary(words: Iterable<Form>, names: readonly (readonly Form[])[] = []): Vocabulary {
	const initials = new Set(names.flatMap(initialsOf));
	const pairs = new Map<string, string[]>();
	for (const name of names)
		name.forEach(({ folded }, place) => {
			const next = name[place + 1]?.folded ?? '';
			if (Math.min(folded.length, next.length) > 2) pairs.set(folded + next, [folded, next]);
		});
	const pairSpelling = createSpelling(new Map([...pairs.keys()].map((joined) => [joined, 1])));
	const counts = new Map<string, number>();
	const stems = new Map<string, number>();
	for (const { folded, stem } of words) {
		counts.set(folded, (counts.get(folded) ?? 0) + 1);
		stems.set(stem, (stems.get(stem) ?? 0) + 1);
	}
	const sorted = [...counts.keys()].sort();
	const spelling = createSpelling(counts);
	/** Whether a word shares its stem with words of the index by mistake only. */
	const isMistake = (word: string, stem: string): boolean => {
		const [guess] = spelling.nearest(word);
		return (
			guess !== undefined &&
			guess.sureness >= 1 - 1 / word.length &&
			stemOf(guess.word) !== stem &&
			(counts.get(guess.word) ?? 0) > (stems.get(stem) ?? 0)
		);
	};
	return {
		knows(word) {
			if (counts.has(word)) return true;
			const stem = stemOf(word);
			return stems.has(stem) && !isMistake(word, stem);
		},
		abbreviates: (word) => initials.has(word),
		startingWith(letters) {
			let low = 0;
			let high = sorted.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if ((sorted[middle] ?? '') < letters) low = middle + 1;
				else high = middle;
			}
			let end = low;
			while (sorted[end]?.startsWith(letters)) end += 1;
			return sorted.slice(low, end);
		},
		holds: (word) => counts.has(word),
		nearest: (word, isDesperate) => spelling.nearest(word, isDesperate),
		nearestPair(word) {
			const [guess] = word.length > 6 ? pairSpelling.nearest(word) : [];
			const pair = guess && pairs.get(guess.word);
			return pair && { pair, sureness: guess.sureness };
		},
	};
}
