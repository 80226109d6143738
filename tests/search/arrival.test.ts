import { expect, test } from 'vitest';
import { arrivalAt, paragraphOf } from '../../src/search/arrival.ts';

const stored = JSON.stringify({ address: '/topics/cnn/#sizes', marks: ['stride'], passage: 'the stride is' });

test('an arrival is for the address it names only', () => {
	expect(arrivalAt(stored, '/topics/cnn/#sizes')).toMatchObject({ marks: ['stride'], passage: 'the stride is' });
	expect(arrivalAt(stored, '/topics/cnn/')).toBeUndefined();
});

test.each([null, '', '{', '7', '"text"', '{"address":"/"}', '{"address":"/","marks":"x"}'])(
	'what storage holds as %j is no arrival',
	(broken) => expect(arrivalAt(broken, '/')).toBeUndefined(),
);

test('a passage is found where most of its words stand in a row', () => {
	const paragraphs = ['A stride of one.', 'Padding keeps the size, and the stride divides it.', 'The stride, again.'];
	expect(paragraphOf('size, and the stride divides', paragraphs)).toBe(1);
	expect(paragraphOf('nothing like that here', paragraphs)).toBe(-1);
	expect(paragraphOf('', paragraphs)).toBe(-1);
});
