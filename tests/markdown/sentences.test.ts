import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/markdown/sentences.ts';
import { parseMarkdown } from '../../src/markdown/syntax.ts';

const texts = (markdown: string) => sentencesOf(parseMarkdown(markdown)).map(({ text }) => text);
const works = (markdown: string) =>
	sentencesOf(parseMarkdown(markdown)).map((sentence) => sentence.works.map(({ key }) => key));

test('a paragraph is cut at the ends of its sentences', () => {
	expect(texts('It won. Did it? "Yes." It took 5 days.')).toEqual(['It won.', 'Did it?', '"Yes."', 'It took 5 days.']);
});

test('abbreviations, decimals and version numbers do not end a sentence', () => {
	expect(texts('He et al. 2016 report 3.57 % vs. 6.7 % on Llama 3.1 weights.')).toHaveLength(1);
});

test('a citation belongs to its sentence, before the full stop or behind it', () => {
	expect(works('One [@a2020, x]. Two. [@b2020, y] Three [@c2020, z].')).toEqual([['a2020'], ['b2020'], ['c2020']]);
});

test('emphasis and links do not cut a sentence', () => {
	expect(texts('It *fell. Then* it [rose. And](/x/) fell.')).toEqual(['It fell.', 'Then it rose.', 'And fell.']);
});

test('list items and table rows stand alone; headings and header rows are left out', () => {
	expect(texts('## In 2012\n\n- one\n- two\n\n| a | b |\n| - | - |\n| c | d |')).toEqual(['one', 'two', 'c d']);
});

test('text inside a block such as <OftenSaid> is read', () => {
	expect(texts('<OftenSaid claim="In 1998 x.">\n\nInside.\n\n</OftenSaid>')).toEqual(['Inside.']);
});

test('computed numbers and estimates mark their sentence', () => {
	const [first, second] = sentencesOf(
		parseMarkdown('It has <Calc of="x" /> weights. It takes <Estimate>a month</Estimate>.'),
	);
	expect(first).toMatchObject({ computed: true, estimated: false, text: 'It has □ weights.' });
	expect(second).toMatchObject({ computed: false, estimated: true, text: 'It takes a month.' });
});

test('a sentence knows the line it begins on', () => {
	expect(sentencesOf(parseMarkdown('One.\nTwo starts\nhere. Three.')).map(({ line }) => line)).toEqual([1, 2, 3]);
});
