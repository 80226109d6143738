import { expect, test } from 'vitest';
import { framingOf } from '../../src/search/framing.ts';

const left = (text: string) => {
	const words = text.split(' ');
	const framing = framingOf(words);
	return words.filter((_, place) => !framing.has(place)).join(' ');
};

test.each([
	['explain the concept of transfer learning in deep learning', 'the transfer learning'],
	['can you please explain to me what dropout does', 'what dropout does'],
	['what are some popular deep learning frameworks', 'what are deep learning frameworks'],
	['what is meant by stride in neural networks', 'what is stride'],
	['what do you understand by pooling', 'pooling'],
	['explain the concept of pooling in deep learning give examples', 'the pooling'],
	['what is attention in simple words', 'what is attention'],
	['do all posts end up as training data', 'do all posts training data'],
])('of "%s" the turn of speech is told apart', (question, rest) => {
	expect(left(question)).toBe(rest);
});

test.each(['in deep learning', 'explain', 'does attention explain a decision', 'deep learning in science', ''])(
	'"%s" has words to search and keeps them',
	(question) => {
		expect(left(question)).toBe(question);
	},
);
