import type { Row } from './list.ts';
import { wordsOf } from './words.ts';

/** What a result that was opened tells the page it leads to. It travels beside the address, which stays clean to share. */
export interface Arrival {
	/** Path and fragment the result leads to. */
	address: string;
	marks: string[];
	/** Some words in a row of the passage, when there is one. */
	passage?: string;
}

/** What to tell the page a result leads to. */
export function arrivalOf({ url, marks, passage }: Row): Arrival {
	return { address: url, marks, ...(passage && { passage }) };
}

/**
 * The stored arrival, when it is meant for this address.
 *
 * @param stored what session storage holds
 * @param address path and fragment of the page
 */
export function arrivalAt(stored: string | null, address: string): Arrival | undefined {
	try {
		const { address: meant, marks, passage } = JSON.parse(stored ?? 'null') as Partial<Arrival>;
		if (meant !== address || !Array.isArray(marks)) return undefined;
		return { address, marks: marks.map(String), ...(typeof passage === 'string' && { passage }) };
	} catch {
		return undefined;
	}
}

/** Which of some paragraphs holds a passage: the place of the one that shares most runs of three words with it, or -1. */
export function paragraphOf(passage: string, paragraphs: readonly string[]): number {
	const wanted = new Set(runsOf(passage));
	let best = -1;
	let most = 0;
	paragraphs.forEach((paragraph, place) => {
		const shared = new Set(runsOf(paragraph).filter((run) => wanted.has(run))).size;
		if (shared > most) [best, most] = [place, shared];
	});
	return best;
}

function runsOf(text: string): string[] {
	const words = wordsOf(text).map(({ folded }) => folded);
	return words.slice(2).map((_, index) => words.slice(index, index + 3).join(' '));
}
