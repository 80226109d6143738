import type { Note } from './answers.ts';
import { framingOf } from './framing.ts';
import { longestOf, type Found, type Phrases } from './phrases.ts';
import { ranking } from './ranking.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fold, formsOf, initialsTerm, singularOf, stemOf, wordsOf, type Form, type Word } from './words.ts';

/** A term to look up, and how much finding it counts. */
export interface WeightedTerm {
	term: string;
	weight: number;
}

/** One thing the query asks for: a word, or a phrase of the lexicon. */
export interface Slot {
	/** For each of its words the terms that stand for it, the likeliest first; the best one found counts. */
	words: WeightedTerm[][];
	/** Terms that stand for all of its words at once. */
	whole: WeightedTerm[];
	/** 1; less for a word that says little. */
	weight: number;
}

/** A query as the engine looks it up. */
export interface TreatedQuery {
	slots: Slot[];
	/** Phrases in quotes, folded: a hit must hold all of them. */
	exact: string[];
	words: QueryWord[];
	/** What was searched besides. */
	also: Note[];
	/** Whether the index holds one of the words that say something. */
	isKnown: boolean;
	/** What it asks the meaning of, as "what is SHAP" does; nothing in other queries. */
	named: Slot[];
}

/** More than readers type; the rest of a longer text would only cost time. */
const most = { letters: 300, words: 32, completions: 40, corrections: 6 };

/** A word of the query, and what stands for it in the index. */
export interface QueryWord extends Word {
	isQuoted: boolean;
	/** What was looked up instead, the likeliest first: another word, or two halves. Empty when the word is looked up as it is. */
	instead: string[][];
	terms: WeightedTerm[][];
	/** Whether anything stands for it in the index or in the lexicon. */
	isKnown: boolean;
	/** The initials of names it is made of, if it is. */
	initials: string;
	/** The form by which it is sought in the lexicon. */
	sought: string;
}

/** Turns what a reader typed into weighted terms, and says what it did. */
export function treatQuery(query: string, vocabulary: Vocabulary, phrases: Phrases): TreatedQuery {
	const text = query.slice(0, most.letters);
	const quoted = [...text.matchAll(/["“”]([^"“”]+)["“”]/g)];
	const isQuoted = ({ start }: Word) =>
		quoted.some(({ 0: whole, index }) => index < start && start < index + whole.length);
	const resolveAll = (isDesperate: boolean) =>
		wordsOf(text)
			.slice(0, most.words)
			.map((word, place, all): QueryWord => {
				const isOpen = place === all.length - 1 && text.endsWith(word.written);
				const isFixed = isQuoted(word);
				const resolved = resolve(word, { isFixed, isOpen, isDesperate }, vocabulary, phrases);
				return { ...word, ...resolved, isQuoted: isFixed };
			});
	let words = resolveAll(false);
	if (!isAnyKnown(words)) words = resolveAll(true);

	const inLexicon = longestOf(
		phrases
			.in(words.map(({ sought }) => ({ singular: sought })))
			.filter(({ start }) => words[start]?.isQuoted === false),
	);
	const framing = framingOf(words.map(({ folded }) => folded));
	const slots: Slot[] = [];
	const named: Slot[] = [];
	const name = nameIn(text, words);
	const also: Note[] = [];
	for (let place = 0; place < words.length;) {
		const phrase = inLexicon.find(({ start }) => start === place);
		const compound = phrase ? '' : compoundAt(place, words, vocabulary);
		const part = words.slice(place, place + (phrase?.length ?? (compound ? 2 : 1)));
		const whole = (phrase?.groups ?? []).map((term) => ({ term, weight: ranking.synonym }));
		// What the lexicon explains is not guessed from initials: "AI" is not arithmetic intensity.
		const initials = phrase || part.length > 1 ? undefined : part[0]?.initials;
		if (initials) whole.push({ term: initialsTerm(initials), weight: ranking.compound });
		if (compound) whole.push({ term: compound, weight: ranking.compound });
		const isFraming = part.every((_, at) => framing.has(place + at));
		const isLittle = isFraming || (whole.length === 0 && part.every((word) => word.isLittle));
		const slot = { words: part.flatMap(({ terms }) => terms), whole, weight: isLittle ? ranking.littleWord : 1 };
		slots.push(slot);
		if (!isLittle && place < name) named.push(slot);
		if (phrase) also.push(...alsoSearched(phrase, part, vocabulary, phrases));
		place += part.length;
	}
	const telling = words.filter(({ isLittle }) => !isLittle);
	if (telling.length === 0) for (const slot of slots) slot.weight = 1;
	return {
		slots,
		exact: quoted.map(([, inner = '']) => foldedText(inner)).filter(Boolean),
		words,
		also,
		isKnown: isAnyKnown(words),
		named,
	};
}

/** Little words that only ask what the name among them stands for. */
const asksWhat = [
	/^(?:what (?:is|are|s)|whats|define|explain|describe|tell me about|meaning of|definition of) /,
	/^what (?:do|does) .* (?:do|mean|stand for)$/,
	/^how (?:do|does) .* work$/,
	/ (?:definition|meaning|explained)$/,
];

/** How many words lead up to the end of the first question, when that asks what something is: "What is a token, and why does it matter?" */
function nameIn(text: string, words: readonly QueryWord[]): number {
	const stop = /[?!.;](?=\s)/.exec(text)?.index ?? text.length;
	const inFirst = words.filter(({ start }) => start < stop).map(({ folded }) => folded);
	const [first = ''] = inFirst.join(' ').split(/ and (?=(?:why|how|what|when|where|which|give)\b)/);
	return asksWhat.some((pattern) => pattern.test(first)) ? first.split(' ').length : 0;
}

/** Whether the index holds a word that says something. */
function isAnyKnown(words: readonly QueryWord[]): boolean {
	return words.some(({ isLittle, isKnown }) => !isLittle && isKnown);
}

/**
 * Says what was searched instead of the words as typed, and what a full-text engine is to search.
 *
 * @param isFound whether the best hit holds a term: of several likely corrections it shows which was meant
 */
export function settle(
	{ words, also }: TreatedQuery,
	isFound: (term: string) => boolean,
): { notes: Note[]; words: string[] } {
	const meant = words.map(
		({ instead }) => instead.find((one) => one.every((word) => isFound(stemOf(word)))) ?? instead[0],
	);
	const corrected = words.flatMap(({ written }, place): Note[] => {
		const to = meant[place]?.join(' ');
		return to ? [{ kind: 'corrected', from: written, to: [to] }] : [];
	});
	const telling = words.some(({ isLittle }) => !isLittle);
	return {
		notes: [...corrected, ...also],
		words: words.flatMap(({ folded, isLittle }, place) => (telling && isLittle ? [] : (meant[place] ?? [folded]))),
	};
}

/** A text as a row of folded words, in which quoted phrases are looked for. */
export function foldedText(text: string): string {
	return formsOf(text)
		.map(({ folded }) => folded)
		.join(' ');
}

/** Finds what stands for one word in the index. */
function resolve(
	{ folded, stem, singular, isLittle }: Form,
	{ isFixed, isOpen, isDesperate }: { isFixed: boolean; isOpen: boolean; isDesperate: boolean },
	vocabulary: Vocabulary,
	phrases: Phrases,
): Pick<QueryWord, 'instead' | 'terms' | 'isKnown' | 'initials' | 'sought'> {
	const weights = new Map<string, number>();
	if (vocabulary.knows(folded)) weights.set(stem, 1);
	const isUnfinished = isOpen && !isFixed && vocabulary.startingWith(folded).length > 0;
	if (isUnfinished && !weights.has(stem))
		// What begins a word may also be a whole word misspelt.
		for (const { word, sureness } of vocabulary.nearest(folded, false).slice(0, most.corrections))
			weights.set(stemOf(word), ranking.prefix * sureness);
	if (isUnfinished)
		for (const word of vocabulary.startingWith(folded).slice(0, most.completions)) {
			const term = stemOf(word);
			const weight = ranking.prefix * Math.sqrt(folded.length / word.length);
			weights.set(term, Math.max(weight, weights.get(term) ?? 0));
		}
	const initials = [folded, singular].find((word) => !isFixed && !isLittle && vocabulary.abbreviates(word)) ?? '';
	const sought = isFixed || phrases.knows(singular) ? singular : (phrases.baseOf({ singular, stem }) ?? singular);
	const isKnown = weights.size > 0 || initials !== '' || (!isFixed && phrases.knows(sought));
	if (isKnown || isFixed) {
		const terms = [[...weights].map(([term, weight]) => ({ term, weight }))];
		return { instead: [], terms, isKnown, initials, sought };
	}
	const guesses = vocabulary.nearest(folded, isDesperate).slice(0, most.corrections);
	const [first, second] = guesses;
	const isNearlyKnown = first && first.sureness >= 1 - 1 / folded.length;
	const halves = isNearlyKnown ? [] : halvesOf(folded, vocabulary);
	const joined = halves.length > 0 ? { pair: halves, sureness: 1 } : vocabulary.nearestPair(folded);
	if (joined && joined.sureness > (first?.sureness ?? 0))
		return {
			instead: [joined.pair],
			isKnown: true,
			initials,
			terms: joined.pair.map((half) => [{ term: stemOf(half), weight: ranking.compound * joined.sureness }]),
			sought: singular,
		};
	return {
		instead: guesses.map(({ word }) => [word]),
		isKnown: guesses.length > 0,
		initials,
		terms: [guesses.map(({ word, sureness }) => ({ term: stemOf(word), weight: sureness ** ranking.doubt }))],
		// Where two words are equally likely the lexicon could only guess.
		sought: first && first.sureness !== second?.sureness ? singularOf(first.word) : singular,
	};
}

/** The stem of two neighbours written as one word, when the index knows that: "back propagation". */
function compoundAt(place: number, words: readonly QueryWord[], vocabulary: Vocabulary): string {
	const [first, second] = words.slice(place, place + 2);
	if (!first || !second || first.isQuoted || second.isQuoted || (first.isLittle && second.isLittle)) return '';
	const joined = first.folded + second.folded;
	return vocabulary.knows(joined) ? stemOf(joined) : '';
}

/** An unknown word as two known ones: `finetuning` as `fine tuning`, `gpt3` as `gpt 3`. */
function halvesOf(word: string, vocabulary: Vocabulary): string[] {
	if (word.length > 30) return [];
	for (let cut = word.length - 1; cut > 0; cut -= 1) {
		const halves = [word.slice(0, cut), word.slice(cut)];
		const areWords = halves.every((half) => /^\p{L}{3,}$/u.test(half));
		const isNumbered = /^\p{L}{2,} \d+$/u.test(halves.join(' '));
		if ((areWords || isNumbered) && halves.every((half) => vocabulary.holds(half))) return halves;
	}
	return [];
}

/** Says which other phrases of its groups were searched besides a phrase: those the index can find. */
function alsoSearched({ groups }: Found, part: readonly QueryWord[], vocabulary: Vocabulary, phrases: Phrases): Note[] {
	const own = part.map(({ sought }) => sought).join(' ');
	const others = groups
		.flatMap((group) => phrases.of(group))
		.filter((phrase) => {
			const words = formsOf(phrase);
			return (
				words.map(({ singular }) => singular).join(' ') !== own && words.every(({ folded }) => vocabulary.knows(folded))
			);
		});
	const to = [...new Map(others.map((phrase) => [fold(phrase), phrase])).values()].slice(0, 3);
	return to.length > 0 ? [{ kind: 'also', from: part.map(({ written }) => written).join(' '), to }] : [];
}
