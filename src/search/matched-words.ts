import type { Phrases } from './phrases.ts';
import type { Slot } from './query.ts';
import type { Wording } from './wording.ts';
import { wordsKept } from './words.ts';

/** The terms a query asks for; little words only when there are no others. */
export function soughtTerms(slots: readonly Slot[]): Set<string> {
	const strongest = Math.max(0, ...slots.map(({ weight }) => weight));
	return new Set(
		slots
			.filter(({ weight }) => weight === strongest)
			.flatMap(({ words, whole }) => [...words.flat(), ...whole])
			.map(({ term }) => term),
	);
}

/**
 * The words and phrases of some texts that a query matched, as they are written there, without repetition.
 *
 * @param wordings the same texts, read: most hold nothing that is sought and need not be read again
 */
export function matchedWords(
	texts: readonly string[],
	wordings: readonly Wording[],
	sought: ReadonlySet<string>,
	phrases: Phrases,
): string[] {
	const matched = new Set<string>();
	for (const [place, text] of texts.entries()) {
		const wording = wordings[place];
		if (!wording?.words.some(({ stem }) => sought.has(stem)) && !wording?.groups.some((group) => sought.has(group)))
			continue;
		const words = wordsKept(text);
		for (const { stem, written } of words) if (sought.has(stem)) matched.add(written);
		if (!wording.groups.some((group) => sought.has(group))) continue;
		for (const { start, length, groups } of phrases.in(words)) {
			const [first, last] = [words[start], words[start + length - 1]];
			if (first && last && groups.some((group) => sought.has(group)))
				matched.add(text.slice(first.start, last.start + last.written.length));
		}
	}
	return [...matched];
}
