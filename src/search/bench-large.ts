import type { AnswerEntry, AnswerIndex } from './answers.ts';
import { formsOf } from './words.ts';

/**
 * An index with many more questions of random words from its own, the same at each call: nothing in them repeats, so they compress worse
 * than real ones.
 *
 * @param titleWords how many words a title has
 * @param addressWords how many words of its own an address has; with 0 it is made of the title
 */
export function withRandomQuestions(
	index: AnswerIndex,
	count: number,
	titleWords: number,
	addressWords: number,
): AnswerIndex {
	const texts = index.entries.flatMap(({ title, names, asks }) => [title, ...names, ...asks]);
	const words = [...new Set(texts.flatMap(formsOf).map(({ folded }) => folded))];
	let state = 1;
	const some = (length: number) =>
		Array.from({ length }, () => {
			// Numerical Recipes' linear congruential generator.
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
			return words[Math.floor((state / 2 ** 32) * words.length)] ?? '';
		});
	const more = Array.from({ length: count }, (): AnswerEntry => {
		const title = some(titleWords);
		const address = addressWords > 0 ? some(addressWords) : title;
		return {
			url: `/questions/${address.join('-')}/`,
			kind: 'question',
			title: `${title.join(' ')}?`,
			topic: index.entries[0]?.topic ?? '',
			names: some(6),
			asks: [some(6).join(' '), some(6).join(' ')],
		};
	});
	return { ...index, entries: [...index.entries, ...more] };
}
