import { expect, test } from 'vitest';
import type { AnswerEntry, AnswerResult } from '../../src/search/answers.ts';
import { announcement, answerRows, exactly, noteSentences, topicsOf } from '../../src/search/list.ts';
import { markedIn } from '../../src/search/marks.ts';

const entry: AnswerEntry = {
	url: '/questions/gpus/',
	kind: 'question',
	title: 'Why are graphics chips fast?',
	topic: 'GPUs',
	names: ['GPU', 'video card'],
	asks: ['what makes accelerators quick'],
};
const result = (marks: string[]): AnswerResult => ({
	hits: [{ entry, place: 0, score: 1, marks }],
	notes: [],
	words: [],
	nearest: [],
});

test('a line shows kind and topic, and marks what matched in title and answer', () => {
	const [row] = answerRows(result(['graphics']), ['They do graphics products at once.']);
	expect(row).toMatchObject({ url: '/questions/gpus/', kind: 'Question', topic: 'GPUs', also: [] });
	expect(markedIn(row?.title ?? [])).toEqual(['graphics']);
	expect(markedIn(row?.text ?? [])).toEqual(['graphics']);
});

test('a line says which name matched when neither title nor answer shows it', () => {
	const [row] = answerRows(result(['video', 'card']), []);
	expect(row?.text).toEqual([]);
	expect(markedIn(row?.also ?? [])).toEqual(['video', 'card']);
});

test('notes are sentences, and what was corrected can be searched as typed', () => {
	expect(
		noteSentences([
			{ kind: 'corrected', from: 'convlutional', to: ['convolutional'] },
			{ kind: 'also', from: 'graphics card', to: ['GPU', 'video card', 'graphics processor'] },
		]),
	).toEqual([
		{ text: 'Showing results for convolutional.', typed: ['convlutional'] },
		{ text: 'Also searched GPU and video card for graphics card.', typed: [] },
	]);
	expect(noteSentences([])).toEqual([]);
	expect(exactly('Convlutional netwrk', ['convlutional', 'netwrk'])).toBe('"Convlutional" "netwrk"');
	expect(exactly('pooling', ['elsewhere'])).toBe('pooling');
});

test('a screen reader is told one short text', () => {
	expect(announcement(1, [], [])).toBe('1 answer.');
	expect(announcement(10, [{ text: 'Showing results for pooling.', typed: [] }], [])).toBe(
		'10 answers. Showing results for pooling.',
	);
	expect(announcement(0, [], ['a', 'b', 'c', 'd'])).toBe('No answer. Nearest: a, b and c.');
	expect(announcement(0, [], [])).toBe('No answer.');
});

test('the topics are those of the guides, in their order', () => {
	const guide: AnswerEntry = { ...entry, kind: 'guide', url: '/topics/gpus/' };
	expect(topicsOf({ entries: [guide, entry], lexicon: [] })).toEqual([{ label: 'GPUs', url: '/topics/gpus/' }]);
});
