import { expect, test } from 'vitest';
import { questionSchema } from '../../src/schemas/question.ts';

const question = {
	title: 'What does pooling do?',
	short: 'Pooling shrinks a map by 75 % at most.',
	topic: 'cnn',
	level: 'basic',
	asks: ['why pool', 'what is pooling for'],
	aliases: ['max pooling', 'subsampling', 'downsampling layer'],
	related: ['stride', 'padding'],
	reviewed: '2026-11-22',
};

const messages = (changes: object) =>
	questionSchema.safeParse({ ...question, ...changes }).error?.issues.map(({ message }) => message);

test('a right question is read, its day as a date and its figure glued to its unit', () => {
	const read = questionSchema.parse(question);
	expect(read.reviewed.toISOString()).toBe('2026-11-22T00:00:00.000Z');
	expect(read.short).toBe('Pooling shrinks a map by 75\u00a0% at most.');
});

test.each([
	[{ title: 'Pooling' }, 'Write the title as one question that ends with "?".'],
	[
		{ short: 'x'.repeat(201) + '.' },
		'Keep `short` within 200 characters (it has 202); the text has room for the rest.',
	],
	[{ short: 'no full stop' }, 'Write `short` as a whole sentence with its full stop.'],
	[{ level: 'easy' }, 'Write one of: basic, intermediate, advanced.'],
	[{ topic: 'The CNN' }, 'Write an id: lower-case letters, digits and single hyphens, as in the file name.'],
	[{ related: ['one'] }, 'Name 2 to 5 questions in `related`.'],
	[{ aliases: ['aa', 'bb'] }, 'Give 3 to 8 names in `aliases`.'],
	[{ reviewed: 'yesterday' }, 'Write the day as 2026-11-22.'],
])('a wrong field is refused with the sentence to act on: %o', (changes, message) => {
	expect(messages(changes)).toContain(message);
});
