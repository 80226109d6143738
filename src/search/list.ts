import type { AnswerEntry, AnswerHit, AnswerIndex, AnswerKind, AnswerResult, AnswerTexts, Note } from './answers.ts';
import { markedIn, markWords, type Piece } from './marks.ts';

/** One line of a list of results. */
export interface Row {
	url: string;
	/** Question, Guide, Section, System, Term or Page. */
	kind: string;
	topic: string;
	title: Piece[];
	/** Of a passage: the heading it stands under, when that is not the title. */
	section?: string;
	/** The one-sentence answer, or the passage. Empty until the texts are there. */
	text: Piece[];
	/** A name or another wording that matched, when nothing in title and text did. */
	also: Piece[];
	/** Words to mark where the row leads. */
	marks: string[];
	/** Of a passage: some words of it in a row, to find the place. */
	passage?: string;
}

/** How readers are told each kind. */
export const kindLabels: Record<AnswerKind, string> = {
	question: 'Question',
	guide: 'Guide',
	section: 'Section',
	system: 'System',
	term: 'Term',
};

/** The answers as lines. */
export function answerRows({ hits }: AnswerResult, texts: AnswerTexts): Row[] {
	return hits.map((hit) => answerRow(hit, texts[hit.place] ?? ''));
}

function answerRow({ entry, marks }: AnswerHit, answer: string): Row {
	const title = markWords(entry.title, marks);
	const text = markWords(answer, marks);
	const explained = markedIn(title).length + markedIn(text).length > 0;
	return {
		url: entry.url,
		kind: kindLabels[entry.kind],
		topic: entry.topic,
		title,
		text,
		also: explained ? [] : wordingThatMatched(entry, marks),
		marks,
	};
}

function wordingThatMatched({ names, asks, said = [] }: AnswerEntry, marks: string[]): Piece[] {
	const pieces = [...names, ...asks, ...said].map((wording) => markWords(wording, marks));
	return pieces.find((wording) => markedIn(wording).length > 0) ?? [];
}

/** A note as a sentence and, where words were corrected, the words as typed. */
export interface Sentence {
	text: string;
	typed: string[];
}

/** A longer sentence is not read. */
const mostNames = 2;

/** What the search did besides looking for the words as typed: "Showing results for convolutional.", "Also searched GPU for graphics card." */
export function noteSentences(notes: readonly Note[]): Sentence[] {
	const corrected = notes.filter(({ kind }) => kind === 'corrected');
	const also = notes.filter(({ kind }) => kind === 'also').slice(0, mostNames);
	const sentences: Sentence[] = [];
	if (corrected.length > 0)
		sentences.push({
			text: `Showing results for ${listed(corrected.flatMap(({ to }) => to))}.`,
			typed: corrected.map(({ from }) => from),
		});
	const each = also.map(({ from, to }) => `${listed(to.slice(0, mostNames))} for ${from}`);
	if (each.length > 0) sentences.push({ text: `Also searched ${each.join(', and ')}.`, typed: [] });
	return sentences;
}

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
	const unique = [...new Set(names)];
	return unique.length < 2 ? unique.join('') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}

/** A query in which words stand in quotes, so that they are searched exactly as typed. */
export function exactly(query: string, words: readonly string[]): string {
	return words.reduce((quoted, word) => {
		const place = quoted.toLowerCase().indexOf(word.toLowerCase());
		return place === -1
			? quoted
			: `${quoted.slice(0, place)}"${quoted.slice(place, place + word.length)}"${quoted.slice(place + word.length)}`;
	}, query);
}

/** How many of the nearest terms a screen reader is told; all of them are buttons. */
const mostNearest = 3;

/** What a screen reader is told once the reader has stopped typing. */
export function announcement(answers: number, notes: readonly Sentence[], nearest: readonly string[]): string {
	const found =
		answers > 0
			? counted(answers, 'answer')
			: `No answer.${nearest.length > 0 ? ` Nearest: ${listed(nearest.slice(0, mostNearest))}` : ''}`;
	return [found.replace(/\.?$/, '.'), ...notes.map(({ text }) => text)].join(' ');
}

/** `1 answer`, `2 answers`. */
export function counted(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** A topic: its label and the address of its guide. */
export interface Topic {
	label: string;
	url: string;
}

/** The topics in reading order. */
export function topicsOf({ entries }: AnswerIndex): Topic[] {
	return entries.filter(({ kind }) => kind === 'guide').map(({ topic, url }) => ({ label: topic, url }));
}
