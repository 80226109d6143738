import type { AnswerEntry, AnswerIndex, AnswerKind, AnswerTexts } from './answers.ts';
import { packLines, unpackLines, type PackedLines } from './pack-lines.ts';
import { line, packWords, type PackedWords } from './pack-words.ts';

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

const kinds: AnswerKind[] = ['question', 'guide', 'section', 'system', 'term'];
const folders = ['questions/', 'topics/', '', 'systems/', 'glossary/'];

/** With more entries than this, names and other wordings travel with the texts, so that the first list still comes at once. */
const roomy = 1500;

/** Packs an index and its texts into three files. @param base the site's base path */
export function pack(
	{ entries, lexicon }: AnswerIndex,
	texts: AnswerTexts,
	base: string,
): { index: PackedIndex; texts: PackedTexts; words: PackedWords } {
	const root = base.replace(/\/?$/, '/');
	const topics = [...new Set(entries.map(({ topic }) => topic))];
	const isRoomy = entries.length <= roomy;
	const lines = entries.map((entry) => {
		const kind = kinds.indexOf(entry.kind);
		const name =
			entry.kind === 'section'
				? entry.url.replace(/^[^#]*#/, '')
				: entry.url.slice(root.length + (folders[kind]?.length ?? 0), -1);
		const head = `${kind}${topics.indexOf(entry.topic)} ${name === nameFrom(entry.title) ? '' : name.replaceAll('-', ' ')}`;
		return [head, line(entry.title), ...(isRoomy ? wordingsOf(entry) : [])].join('\t');
	});
	return {
		index: {
			base: root,
			topics,
			lexicon: lexicon.map((group) => group.map(line).join('\t')).join('\n'),
			entries: isRoomy ? lines.join('\n') : packLines(lines),
		},
		texts: {
			texts,
			...(!isRoomy && { wordings: entries.map((entry) => wordingsOf(entry).join('\t')).join('\n') }),
		},
		words: packWords(entries, isRoomy),
	};
}

/** The index as it was; without what travels with the texts. */
export function unpackIndex({ base, topics, lexicon, entries }: PackedIndex): AnswerIndex {
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
		entries: (typeof entries === 'string' ? linesOf(entries) : unpackLines(entries)).map(read),
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

function wordingsOf({ names, asks }: AnswerEntry): string[] {
	return [...names.map(line), ...asks.map((wording) => `?${line(wording)}`)];
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
function nameFrom(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.replaceAll(' ', '-');
}
