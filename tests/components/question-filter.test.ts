import { expect, test } from 'vitest';
import { passes, readFilter, writeFilter } from '../../src/components/question-index/filter.ts';

const question = { topic: 'rnn', level: 'basic', text: 'What are the gates of an LSTM? Schmidhuber’s naïve cell' };
const all = { topic: '', level: '', words: '' };

test.each([
	[all, true],
	[{ ...all, topic: 'rnn' }, true],
	[{ ...all, topic: 'cnn' }, false],
	[{ ...all, level: 'advanced' }, false],
	[{ ...all, words: 'lstm GATES' }, true],
	[{ ...all, words: '  naive  ' }, true],
	[{ ...all, words: 'lstm pooling' }, false],
	[{ topic: 'rnn', level: 'basic', words: 'gates' }, true],
])('a filter lets through what matches all of it: %o', (filter, passed) => {
	expect(passes(question, filter)).toBe(passed);
});

test('a filter survives the way through the address', () => {
	const filter = { topic: 'rnn', level: 'basic', words: 'c++ & gates' };
	expect(readFilter(writeFilter(filter))).toEqual(filter);
	expect(writeFilter(all)).toBe('');
});
