import type { AnswerEntry } from './answers.ts';
import { foldedText } from './query.ts';

/** How alike a name must be to be worth showing, from 0 to 1. */
const alike = 0.25;

/**
 * Prepares the names of an index: what to offer when no word of a query is known.
 *
 * @returns a function from a query to the names that share the most pairs of letters with it
 */
export function createNearestNames(entries: readonly AnswerEntry[]): (query: string) => string[] {
	// Most searches never need them.
	let known: { name: string; pairs: Set<string> }[] | undefined;
	return (query) => {
		known ??= namesOf(entries).map((name) => ({ name, pairs: pairsOf(name) }));
		const sought = pairsOf(query.slice(0, 60));
		return known
			.map(({ name, pairs }) => ({ name, likeness: likeness(sought, pairs) }))
			.filter(({ likeness }) => likeness >= alike)
			.sort((a, b) => b.likeness - a.likeness)
			.slice(0, 5)
			.map(({ name }) => name);
	};
}

function namesOf(entries: readonly AnswerEntry[]): string[] {
	return [
		...new Set(
			entries.flatMap(({ kind, title, names }) => (kind === 'section' || kind === 'question' ? [] : [title, ...names])),
		),
	];
}

function pairsOf(text: string): Set<string> {
	const folded = ` ${foldedText(text)} `;
	return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, place) => folded.slice(place, place + 2)));
}

function likeness(a: Set<string>, b: Set<string>): number {
	let shared = 0;
	for (const pair of a) if (b.has(pair)) shared += 1;
	return (2 * shared) / (a.size + b.size || 1);
}
