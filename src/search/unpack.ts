import type { AnswerEntry, AnswerIndex, AnswerKind, AnswerTexts } from './answers.ts';
import type { PackedLines } from './pack-lines.ts';

/** The first file as it travels. */
export interface PackedIndex {
	base: string;
	topics: string[];
	/** A group a line, its words and phrases between tabs. */
	lexicon: string;
	/**
	 * An entry a line, its parts between tabs: kind and topic as digits, a space and the address where the title does not give it;
	 * title; names; other wordings, each behind a question mark. On a very large site the lines are packed.
	 */
	entries: string | PackedLines;
}

/** The second file as it travels. */
export interface PackedTexts {
	texts: AnswerTexts;
	/** Names and other wordings, an entry a line, where the first file has no room for them. */
	wordings?: string;
}

/** Kinds and folders stand for each other by place, and a kind travels as its place. */
export const kinds: AnswerKind[] = ['question', 'guide', 'section', 'system', 'term'];
export const folders = ['questions/', 'topics/', '', 'systems/', 'glossary/'];

/** The index as it was; without what travels with the texts. */
export async function unpackIndex({ base, topics, lexicon, entries }: PackedIndex): Promise<AnswerIndex> {
	let guide: AnswerEntry | undefined;
	const read = (row: string): AnswerEntry => {
		const [head = '', title = '', ...wordings] = row.split('\t');
		const [numbers = '', ...given] = head.split(' ');
		const kind = kinds[Number(numbers[0])] ?? 'question';
		const name = given.join('-') || nameFrom(title);
		const entry: AnswerEntry = {
			// Sections follow their guide.
			url: kind === 'section' ? `${guide?.url}#${name}` : `${base}${folders[kinds.indexOf(kind)]}${name}/`,
			kind,
			title,
			topic: topics[Number(numbers.slice(1))] ?? '',
			...readWordings(wordings),
		};
		if (kind === 'section' && guide) entry.parent = guide.title;
		if (kind === 'guide') guide = entry;
		return entry;
	};
	return {
		// Few sites are that large; the others need not load what unpacks lines.
		entries: (typeof entries === 'string'
			? linesOf(entries)
			: (await import('./pack-lines.ts')).unpackLines(entries)
		).map(read),
		lexicon: linesOf(lexicon).map((group) => group.split('\t')),
	};
}

/** The texts, and the index with what travels with them. */
export function unpackTexts(
	{ texts, wordings }: PackedTexts,
	index: AnswerIndex,
): { index: AnswerIndex; texts: AnswerTexts } {
	const rows = wordings?.split('\n').map((row) => readWordings(row.split('\t').filter(Boolean)));
	return {
		index: rows ? { ...index, entries: index.entries.map((entry, place) => ({ ...entry, ...rows[place] })) } : index,
		texts,
	};
}

function readWordings(wordings: readonly string[]): Pick<AnswerEntry, 'names' | 'asks'> {
	return {
		names: wordings.filter((wording) => !wording.startsWith('?')),
		asks: wordings.flatMap((wording) => (wording.startsWith('?') ? [wording.slice(1)] : [])),
	};
}

function linesOf(text: string): string[] {
	return text === '' ? [] : text.split('\n');
}

/** The name most pages and sections have in addresses: their title in small letters, joined by hyphens. */
export function nameFrom(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.replaceAll(' ', '-');
}
