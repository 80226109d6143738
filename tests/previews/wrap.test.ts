import { expect, test } from 'vitest';
import { wrap } from '../../src/previews/wrap.ts';

const letters = (text: string) => text.length;

test('text breaks at spaces, and what fits one line stays on it', () => {
	expect(wrap('one two', 7, letters)).toEqual(['one two']);
	expect(wrap('one two', 6, letters)).toEqual(['one', 'two']);
});

test('lines are as even as their number allows', () => {
	expect(wrap('aaaa bbbb cccc dddd', 14, letters)).toEqual(['aaaa bbbb', 'cccc dddd']);
});

test('figures stay with their units, and a word that is too wide stands alone', () => {
	expect(wrap('about 97\u00a0% of all', 9, letters)).toEqual(['about', '97\u00a0%', 'of all']);
	expect(wrap('a incomprehensible b', 6, letters)).toEqual(['a', 'incomprehensible', 'b']);
});
