import type { AnswerKind } from './answers.ts';

/** Every number the ranking rests on. They were chosen on one half of the judged queries; `npm run search:eval` tells how well they do. */
export const ranking = {
	/** How much a word in a field counts. `place`: words of the address, and of the guide a section stands in; `more`: of a question's whole text. */
	fields: { title: 2, names: 2, asks: 1.5, text: 1, place: 1, said: 0.6, more: 0.6 },
	/** A word that occurs again and again in a document counts little more: the higher, the later. */
	saturation: 3,
	/** How much a field's length counts against it, from 0 to 1. */
	length: 0.6,
	/** How sharply rare words outweigh common ones. */
	rarity: 1.25,
	/** The share of a score that does not depend on how much of the query was found. */
	uncovered: 0.65,
	/** What being nearly one of the wordings of an entry adds. */
	likeness: 2,
	/** What being one of them, word for word, adds besides. */
	sameness: 2,
	/** How much less likeness and sameness count for a name or another wording than for the title. */
	otherWording: 0.95,
	otherSameness: 0.9,
	saidWording: 0.9,
	/** What counts less than the word itself. */
	synonym: 1,
	prefix: 0.45,
	compound: 0.9,
	littleWord: 0.5,
	/** How sharply a correction loses weight with each wrong letter, so that a guess does not outweigh words that are known. */
	doubt: 2,
	/** Of equally good hits the reader most likely wants the one with the answer. */
	kinds: { question: 1, guide: 0.85, system: 0.85, term: 0.95, section: 0.6 } as Record<AnswerKind, number>,
	/** How many of the best by words alone are compared closely. */
	compared: 25,
};
