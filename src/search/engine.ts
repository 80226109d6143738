import type { AnswerEntry, AnswerIndex, AnswerSearch, AnswerTexts, Narrow } from './answers.ts';
import { matchedWords, soughtTerms } from './matched-words.ts';
import { createNearestNames } from './nearest-names.ts';
import { createPhrases } from './phrases.ts';
import { createPostings } from './postings.ts';
import { settle, treatQuery } from './query.ts';
import { ranking } from './ranking.ts';
import { candidateOf, likenessTo, scoreByWords } from './score.ts';
import { createVocabulary } from './vocabulary.ts';
import { readWording, type Wording } from './wording.ts';
import { formOf, formsOf, type Form } from './words.ts';

/** An entry, read. */
interface Document {
	title: Wording;
	names: Wording[];
	asks: Wording[];
	text: Wording;
	place: Wording;
	said: Wording[];
	more: Wording;
}

/**
 * Makes a search over an index.
 *
 * @param texts the one-sentence answers, where they are loaded already
 */
export function createAnswerSearch(index: AnswerIndex, texts: AnswerTexts = []): AnswerSearch {
	const work = makeAnswerSearch(index, texts);
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** The same in steps: it takes several frames on a slow machine. */
export function* makeAnswerSearch(
	{ entries, lexicon }: AnswerIndex,
	texts: AnswerTexts,
): Generator<void, AnswerSearch> {
	const phrases = createPhrases(lexicon);
	const read = (text: string, isName = false) => readWording(formsOf(text), phrases, isName);
	const documents: Document[] = [];
	for (const entry of entries) {
		const { kind, title, names, asks, said = [], more = [] } = entry;
		documents.push({
			title: read(title, kind === 'term' || kind === 'system'),
			names: names.map((name) => read(name, true)),
			asks: asks.map((wording) => read(wording)),
			text: read(texts[documents.length] ?? ''),
			place: read(wordsOfAddress(entry)),
			said: said.map((wording) => read(wording)),
			// Its words stand in no order, so there are no phrases in it.
			more: { words: more.map(formOf), phrases: [], groups: [] },
		});
		yield;
	}
	const vocabulary = createVocabulary(
		documents.flatMap((document) => wordingsOf(document).flatMap(({ words }) => words)),
		documents.flatMap(({ title, names }) => [title, ...names].map(({ words }) => words)),
	);
	yield;
	const nearestNames = createNearestNames(entries);
	const { fields } = ranking;
	const postings = createPostings(
		documents.map(({ title, names, asks, text, place, said, more }) => [
			{ weight: fields.title, wordings: [title] },
			{ weight: fields.names, wordings: names },
			{ weight: fields.asks, wordings: asks },
			{ weight: fields.text, wordings: [text] },
			{ weight: fields.place, wordings: [place] },
			{ weight: fields.said, wordings: said },
			{ weight: fields.more, wordings: [more] },
		]),
	);
	yield;
	const candidates = documents.map(({ title, names, asks, said }) => {
		const others = [...names, ...asks].map((wording) => candidateOf(wording, ranking.otherWording, postings));
		const told = said.map((wording) => candidateOf(wording, ranking.saidWording, postings));
		return [candidateOf(title, 1, postings), ...others, ...told];
	});
	/** By its stems in a row, what being a title, a name or another wording counts, by place of the entry. */
	const verbatim = new Map<string, Map<number, number>>();
	documents.forEach(({ title, names, asks }, place) => {
		for (const wording of [...names, ...asks, title]) {
			const row = stemsOf(wording.words);
			const known = verbatim.get(row) ?? new Map<number, number>();
			verbatim.set(row, known.set(place, wording === title ? 1 : ranking.otherSameness));
		}
	});
	const names = documents.map(({ title, names }, place) =>
		entries[place]?.kind === 'term' || entries[place]?.kind === 'system'
			? [title, ...names].map((name) => candidateOf(name, 1, postings))
			: [],
	);

	const kindShares = entries.map(({ kind }) => ranking.kinds[kind]);
	/** The words of an entry that a query matched: of what is shown of it, else of how readers put it. */
	const marksIn = (entry: AnswerEntry, document: Document, place: number, sought: ReadonlySet<string>): string[] => {
		const { title, names, asks, text, said } = document;
		const shown = [entry.title, ...entry.names, ...entry.asks, texts[place] ?? ''];
		const marks = matchedWords(shown, [title, ...names, ...asks, text], sought, phrases);
		return marks.length > 0 ? marks : matchedWords(entry.said ?? [], said, sought, phrases);
	};

	return {
		search(query, narrow = {}, limit = 12) {
			const treated = treatQuery(query, vocabulary, phrases);
			const { slots, named, exact, isKnown } = treated;
			const likeness = likenessTo(slots, postings);
			// Who asks what a thing is seeks the page that bears its name; the words around the name say nothing against it.
			const nameLikeness = named.length > 0 ? likenessTo(named, postings) : undefined;
			const sought = soughtTerms(slots);
			const same = verbatim.get(stemsOf(treated.words));
			const closer = (place: number, score: number): number => {
				const best = Math.max(likeness(candidates[place] ?? []), nameLikeness?.(names[place] ?? []) ?? 0);
				return score * (1 + ranking.likeness * best + ranking.sameness * (same?.get(place) ?? 0));
			};
			const isWanted = (place: number): boolean => {
				const [entry, document] = [entries[place], documents[place]];
				return (
					entry !== undefined &&
					document !== undefined &&
					fits(entry, narrow) &&
					exact.every((phrase) => holds(document, phrase))
				);
			};
			const ranked: Ranked[] = [];
			const byWords = scoreByWords(slots, postings, documents.length, isKnown)
				.map(({ document: place, score }) => ({ place, score: score * (kindShares[place] ?? 1) }))
				.sort(byScore);
			for (const one of byWords) {
				if (ranked.length >= Math.max(ranking.compared, limit)) break;
				if (isWanted(one.place)) ranked.push(one);
			}
			const compared = ranked
				.slice(0, ranking.compared)
				.map(({ place, score }) => ({ place, score: closer(place, score) }))
				.sort(byScore);
			const hits = [...compared, ...ranked.slice(ranking.compared)].slice(0, limit).flatMap(({ place, score }) => {
				const [entry, document] = [entries[place], documents[place]];
				return entry && document ? [{ entry, place, score, marks: marksIn(entry, document, place, sought) }] : [];
			});
			const first = documents[compared[0]?.place ?? -1];
			const best = first ? wordingsOf(first) : [];
			const isFound = (term: string) => best.some(({ words }) => words.some(({ stem }) => stem === term));
			return {
				hits,
				...settle(treated, isFound),
				nearest: isKnown && hits.length > 0 ? [] : nearestNames(query),
			};
		},
	};
}

/** An entry by its place, and how well it answers. */
interface Ranked {
	place: number;
	score: number;
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.place - b.place;

function stemsOf(words: readonly Form[]): string {
	return words.map(({ stem }) => stem).join(' ');
}

function wordingsOf({ title, names, asks, text, place, said, more }: Document): Wording[] {
	return [title, ...names, ...asks, text, ...said, place, more];
}

/** The words of an address, and of the guide a section stands in: they tell what a short heading is about. */
function wordsOfAddress({ url, parent = '' }: AnswerEntry): string {
	return `${url.split('/').at(-2)?.replaceAll('-', ' ')} ${parent}`;
}

function fits({ kind, topic }: AnswerEntry, narrow: Narrow): boolean {
	const isKind = !narrow.kind || kind === narrow.kind || (narrow.kind === 'guide' && kind === 'section');
	return isKind && (!narrow.topic || topic === narrow.topic);
}

/** Whether a phrase, folded, stands word for word in what is shown of an entry. */
function holds({ title, names, asks, text }: Document, phrase: string): boolean {
	return [title, ...names, ...asks, text].some(({ words }) =>
		` ${words.map(({ folded }) => folded).join(' ')} `.includes(` ${phrase} `),
	);
}
