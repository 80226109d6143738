import type { AnswerEntry } from './answers.ts';
import { foldedText } from './query.ts';

/** How alike a name must be to be worth showing, from 0 to 1. */
const alike = 0.25;

/** Names in the index that share the most pairs of letters with a query: what to offer when no word of it is known. */
export function nearestNames(query: string, entries: readonly AnswerEntry[]): string[] {
	const sought = pairsOf(query.slice(0, 60));
	const names = new Set(
		entries.flatMap(({ kind, title, names }) => (kind === 'section' || kind === 'question' ? [] : [title, ...names])),
	);
	return [...names]
		.map((name) => ({ name, likeness: likeness(sought, pairsOf(name)) }))
		.filter(({ likeness }) => likeness >= alike)
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, 5)
		.map(({ name }) => name);
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
