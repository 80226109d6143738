import type { AnswerEntry, AnswerIndex } from './answers.ts';
import { packBags, unpackBags, type PackedBags } from './pack-bags.ts';

/** The third file as it travels: what makes the ranking better once the answers can be read. */
export interface PackedWords {
	/** How readers put it, an entry a line, between tabs. */
	said: string;
	/** Words of the whole texts. A very large site goes without. */
	more?: PackedBags;
}

/** Packs how readers put it and, where there is room, the words of whole texts. */
export function packWords(entries: readonly AnswerEntry[], isRoomy: boolean): PackedWords {
	return {
		said: entries.map(({ said = [] }) => said.map(line).join('\t')).join('\n'),
		...(isRoomy && { more: packBags(entries.map(({ more = [] }) => more)) }),
	};
}

/** The index with the words of the third file. */
export function unpackWords({ said, more }: PackedWords, index: AnswerIndex): AnswerIndex {
	const bags = more && unpackBags(more);
	const saidBy = said.split('\n').map((row) => row.split('\t').filter(Boolean));
	const entries = index.entries.map((entry, place): AnswerEntry => {
		const bag = bags?.[place] ?? [];
		const told = saidBy[place] ?? [];
		return { ...entry, ...(told.length > 0 && { said: told }), ...(bag.length > 0 && { more: bag }) };
	});
	return { ...index, entries };
}

/** A wording on one line and without tabs, which stand between wordings. */
export function line(wording: string): string {
	return wording.replace(/\s+/g, ' ');
}
