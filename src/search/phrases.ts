import { formsOf, type Form } from './words.ts';

/** A phrase of the lexicon found in a row of words. */
export interface Found {
	/** Place of its first word. */
	start: number;
	/** How many words it spans. */
	length: number;
	/** The terms of the groups it belongs to. */
	groups: readonly string[];
}

/** The lexicon, ready to be looked up. */
export interface Phrases {
	/** Every phrase of the lexicon in a row of words, also those inside longer ones; at each place the longest first. */
	in(words: readonly Pick<Form, 'singular'>[]): Found[];
	/** Whether a word, in the singular, is part of a phrase. */
	knows(word: string): boolean;
	/** The word of a phrase of which another is an inflected form: `shrink` for `shrinking`. */
	baseOf(word: Pick<Form, 'singular' | 'stem'>): string | undefined;
	/** The phrases of a group, as the lexicon writes them. */
	of(group: string): readonly string[];
}

/** Prepares the groups of a lexicon. Each gets a term under which it is looked up and that no word can be mistaken for. */
export function createPhrases(lexicon: readonly (readonly string[])[]): Phrases {
	const groupsOf = new Map<string, string[]>();
	/** How long the phrases are that begin with a word, longest first; most words begin none. */
	const lengths = new Map<string, number[]>();
	const known = new Set<string>();
	/** The shortest word of the lexicon with a stem. */
	const bases = new Map<string, string>();
	/** Words that are a phrase of their own, with the place of their group: inside longer phrases they stand for each other, as in "photo classification". */
	const alone = new Map<string, string>();
	lexicon.forEach((group, place) => {
		for (const phrase of group) {
			const [word, more] = formsOf(phrase);
			if (word && !more) alone.set(word.singular, `#${place}`);
		}
	});
	const keyOf = (word: string) => alone.get(word) ?? word;
	lexicon.forEach((group, place) => {
		for (const phrase of group) {
			const words = formsOf(phrase).map(({ singular }) => keyOf(singular));
			const [first] = words;
			if (first === undefined) continue;
			const key = words.join(' ');
			groupsOf.set(key, [...new Set([...(groupsOf.get(key) ?? []), `#${place}`])]);
			for (const { singular, stem } of formsOf(phrase)) {
				known.add(singular);
				if (singular.length < (bases.get(stem)?.length ?? Infinity)) bases.set(stem, singular);
			}
			const spans = new Set(lengths.get(first)).add(words.length);
			lengths.set(
				first,
				[...spans].sort((a, b) => b - a),
			);
		}
	});
	return {
		in(words) {
			const found: Found[] = [];
			const keys = words.map(({ singular }) => keyOf(singular));
			keys.forEach((key, start) => {
				const spans = lengths.get(key);
				if (!spans) return;
				for (const length of spans) {
					if (start + length > words.length) continue;
					const groups = groupsOf.get(keys.slice(start, start + length).join(' '));
					if (groups) found.push({ start, length, groups });
				}
			});
			return found;
		},
		knows: (word) => known.has(word),
		baseOf({ singular, stem }) {
			const base = bases.get(stem);
			// Not the other way round: who types "trade" does not mean trading.
			return base !== undefined && singular.length > base.length ? base : undefined;
		},
		of: (group) => lexicon[Number(group.slice(1))] ?? [],
	};
}

/** Of phrases that overlap only the longest, the first of equally long ones. */
export function longestOf(found: readonly Found[]): Found[] {
	if (found.length < 2) return [...found];
	const kept: Found[] = [];
	for (const one of [...found].sort((a, b) => b.length - a.length || a.start - b.start))
		if (kept.every(({ start, length }) => one.start + one.length <= start || start + length <= one.start))
			kept.push(one);
	return kept.sort((a, b) => a.start - b.start);
}
