import { wordsKept } from './words.ts';

/** A stretch of text, marked or not. */
export interface Piece {
	text: string;
	marked: boolean;
}

/**
 * Where words stand in a text, as `[from, to]` places. Case, accents and endings do not matter: "network" marks "Networks".
 *
 * @param words words, or phrases that are marked as a whole
 */
export function placesOf(text: string, words: readonly string[]): [from: number, to: number][] {
	const phrases = words.map((word) => wordsKept(word).map(({ stem }) => stem)).filter(({ length }) => length > 0);
	phrases.sort((a, b) => b.length - a.length);
	if (phrases.length === 0) return [];
	const found = wordsKept(text);
	const places: [number, number][] = [];
	for (let at = 0; at < found.length;) {
		const phrase = phrases.find((stems) => stems.every((stem, index) => stem === found[at + index]?.stem));
		const first = found[at];
		const last = phrase && found[at + phrase.length - 1];
		if (first && last) places.push([first.start, last.start + last.written.length]);
		at += phrase?.length ?? 1;
	}
	return places;
}

/** Cuts a text into marked and unmarked pieces; joined they are the text again. */
export function markWords(text: string, words: readonly string[]): Piece[] {
	const pieces: Piece[] = [];
	let done = 0;
	for (const [from, to] of placesOf(text, words)) {
		if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
		pieces.push({ text: text.slice(from, to), marked: true });
		done = to;
	}
	if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
	return pieces;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'", '#x27': "'" };

/** Reads an excerpt of Pagefind: escaped text with `<mark>` around what matched. Whatever else it holds stays text. */
export function readExcerpt(excerpt: string): Piece[] {
	const plain = (html: string) => html.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
	return excerpt
		.split(/<mark>(.*?)<\/mark>/s)
		.map((text, index) => ({ text: plain(text), marked: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}

/** The text of pieces without their marks. */
export function textOf(pieces: readonly Piece[]): string {
	return pieces.map(({ text }) => text).join('');
}

/** The marked words of pieces. */
export function markedIn(pieces: readonly Piece[]): string[] {
	return pieces.filter(({ marked }) => marked).map(({ text }) => text);
}
