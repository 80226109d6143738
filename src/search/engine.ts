import type { AnswerEntry, AnswerIndex, AnswerSearch, AnswerTexts, Narrow } from './answers.ts';
import { matchedWords, soughtTerms } from './matched-words.ts';
import { createNearestNames } from './nearest-names.ts';
import { createPhrases } from './phrases.ts';
import { createPostings } from './postings.ts';
import { settle, treatQuery } from './query.ts';
import { ranking } from './ranking.ts';
import { likenessTo, scoreByWords } from './score.ts';
import { createVocabulary } from './vocabulary.ts';
import { readWording, type Wording } from './wording.ts';
import { formOf, formsOf, initialsOf } from './words.ts';

/** An entry, read. */
interface Document {
	title: Wording;
	names: Wording[];
	asks: Wording[];
	text: Wording;
	place: Wording;
	more: Wording;
}

/**
 * Makes a search over an index.
 *
 * @param texts the one-sentence answers, where they are loaded already
 */
export function createAnswerSearch({ entries, lexicon }: AnswerIndex, texts: AnswerTexts = []): AnswerSearch {
	const phrases = createPhrases(lexicon);
	const read = (text: string, isName = false) => readWording(formsOf(text), phrases, isName);
	const documents = entries.map((entry, place): Document => {
		const { kind, title, names, asks, more = [] } = entry;
		return {
			title: read(title, kind === 'term' || kind === 'system'),
			names: names.map((name) => read(name, true)),
			asks: asks.map((wording) => read(wording)),
			text: read(texts[place] ?? ''),
			place: read(wordsOfAddress(entry)),
			// Its words stand in no order, so there are no phrases in it.
			more: { words: more.map(formOf), phrases: [], groups: [] },
		};
	});
	const vocabulary = createVocabulary(
		documents.flatMap((document) => wordingsOf(document).flatMap(({ words }) => words)),
		new Set(documents.flatMap(({ title, names }) => [title, ...names].flatMap(({ words }) => initialsOf(words)))),
	);
	const nearestNames = createNearestNames(entries);
	const { fields } = ranking;
	const postings = createPostings(
		documents.map(({ title, names, asks, text, place, more }) => [
			{ weight: fields.title, wordings: [title] },
			{ weight: fields.names, wordings: names },
			{ weight: fields.asks, wordings: asks },
			{ weight: fields.text, wordings: [text] },
			{ weight: fields.place, wordings: [place] },
			{ weight: fields.more, wordings: [more] },
		]),
	);

	return {
		search(query, narrow = {}, limit = 12) {
			const treated = treatQuery(query, vocabulary, phrases);
			const { slots, exact, isKnown } = treated;
			const likeness = likenessTo(slots, postings);
			const sought = soughtTerms(slots);
			const closer = ({ title, names, asks }: Document, score: number): number => {
				const others = [...names, ...asks].map((wording) => ranking.otherWording * likeness(wording));
				const best = Math.max(likeness(title), ...others);
				return score * (1 + ranking.likeness * best + (best > 0.94 ? ranking.sameness : 0));
			};
			const ranked = scoreByWords(slots, postings, documents.length, isKnown)
				.flatMap(({ document: place, score }) => {
					const [entry, document] = [entries[place], documents[place]];
					if (!entry || !document || !fits(entry, narrow) || !exact.every((phrase) => holds(document, phrase)))
						return [];
					return [{ entry, document, place, score: score * ranking.kinds[entry.kind] }];
				})
				.sort(byScore);
			const compared = ranked
				.slice(0, ranking.compared)
				.map((one) => ({ ...one, score: closer(one.document, one.score) }))
				.sort(byScore);
			const hits = [...compared, ...ranked.slice(ranking.compared)]
				.slice(0, limit)
				.map(({ entry, document, place, score }) => {
					// What a reader sees of an entry, or could have typed to find it.
					const shown = [entry.title, ...entry.names, ...entry.asks, texts[place] ?? ''];
					return { entry, place, score, marks: matchedWords(shown, wordingsOf(document), sought, phrases) };
				});
			const best = compared[0] ? wordingsOf(compared[0].document) : [];
			const isFound = (term: string) => best.some(({ words }) => words.some(({ stem }) => stem === term));
			return {
				hits,
				...settle(treated, isFound),
				nearest: isKnown && hits.length > 0 ? [] : nearestNames(query),
			};
		},
	};
}

const byScore = (a: { place: number; score: number }, b: { place: number; score: number }): number =>
	b.score - a.score || a.place - b.place;

function wordingsOf({ title, names, asks, text, place, more }: Document): Wording[] {
	return [title, ...names, ...asks, text, place, more];
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
