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
	/** The phrases of a group, as the lexicon writes them. */
	of(group: string): readonly string[];
}

/** Prepares the groups of a lexicon. Each gets a term under which it is looked up and that no word can be mistaken for. */
export function createPhrases(lexicon: readonly (readonly string[])[]): Phrases {
	const groupsOf = new Map<string, string[]>();
	/** How long the phrases are that begin with a word, longest first; most words begin none. */
	const lengths = new Map<string, number[]>();
	const known = new Set<string>();
	lexicon.forEach((group, place) => {
		for (const phrase of group) {
			const words = formsOf(phrase).map(({ singular }) => singular);
			const [first] = words;
			if (first === undefined) continue;
			const key = words.join(' ');
			groupsOf.set(key, [...new Set([...(groupsOf.get(key) ?? []), `#${place}`])]);
			for (const word of words) known.add(word);
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
			words.forEach(({ singular }, start) => {
				const spans = lengths.get(singular);
				if (!spans) return;
				for (const length of spans) {
					if (start + length > words.length) continue;
					const part = words.slice(start, start + length).map((word) => word.singular);
					const groups = groupsOf.get(part.join(' '));
					if (groups) found.push({ start, length, groups });
				}
			});
			return found;
		},
		knows: (word) => known.has(word),
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
