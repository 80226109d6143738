import { longestOf, type Found, type Phrases } from './phrases.ts';
import { initialsOf, initialsTerm, type Form } from './words.ts';

/** A title, a name or a sentence, read for the index. */
export interface Wording {
	words: Form[];
	/** Phrases of the lexicon in it that do not overlap; and a name as a whole, under its initials. */
	phrases: Found[];
	/** Every group of the lexicon it names, also by a phrase inside a longer one, and its initials. */
	groups: string[];
}

/** Reads the words of a wording. @param isName whether readers may know it by its initials */
export function readWording(words: Form[], phrases: Phrases, isName = false): Wording {
	const found = phrases.in(words);
	const initials = isName ? initialsOf(words) : [];
	const named: Found[] =
		initials.length > 0 ? [{ start: 0, length: words.length, groups: initials.map(initialsTerm) }] : [];
	if (found.length + named.length === 0) return { words, phrases: [], groups: [] };
	return {
		words,
		phrases: [...longestOf(found), ...named],
		groups: [...new Set([...found, ...named].flatMap(({ groups }) => groups))],
	};
}
