import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/checks/figures-in-text.ts';
import { sourcedFigures } from '../../src/checks/sourced-figures.ts';
import { contentOf, questionSource, told } from './content-of.ts';

const file = 'content/questions/pooling.mdx';
const withText = (text: string) => contentOf({ [file]: questionSource({}, text) });
const problemsOf = (text: string) => sourcedFigures(withText(text));

describe('what counts as a figure', () => {
	test.each([
		['a year', 'It won in 2012.', ['2012']],
		['a percentage', 'Error fell to 15.3 %.', ['15.3']],
		['a count with a unit', 'It took 5 days on 16,000 cores.', ['5', '16,000']],
		['a range', 'Between 15–18 percent.', ['15', '18']],
		['a number at the end of a sentence', 'They used 1,024.', ['1,024']],
	])('%s', (_, text, figures) => {
		expect(figuresIn(text)).toEqual(figures);
	});

	test.each([
		'ResNet-50 beats VGG-16 and GPT-3.',
		'A V100 computes in FP16, an H100 in FP8.',
		'A 3×3 kernel over 224 × 224 pixels.',
		'Two GTX 580 cards, one RTX 2080 Ti, and Llama 3.1.',
		'The top-5 error of ILSVRC 2012 in table 4.',
		'A 16-bit float and a 2-D map.',
	])('digits in a name are none: %s', (text) => {
		expect(figuresIn(text)).toEqual([]);
	});
});

describe('what supports a figure', () => {
	test.each([
		['a citation', 'It fell to 15.3 % [@zhang2019, abstract].'],
		['a citation behind the full stop', 'It fell to 15.3 %. [@zhang2019, abstract]'],
		['a computation', 'It has <Calc of="sum" values={[1, 2]} /> weights in 2 layers.'],
		['the mark of an estimate', 'It takes <Estimate>about 30 days</Estimate>.'],
		['a citation in the row of a table', '| a | b |\n| - | - |\n| 12 | [@zhang2019, table 1] |'],
		['a citation in the header of the column', '| a | b [@zhang2019, table 1] |\n| - | - |\n| 12 | 13 |'],
	])('%s', (_, text) => {
		expect(problemsOf(text)).toEqual([]);
	});

	test.each(['`n = 12`', '$n = 12$', 'Was it ready in 2012?', '## Since 2012\n\nText.'])(
		'code, formulas, questions and headings need none: %s',
		(text) => {
			expect(problemsOf(text)).toEqual([]);
		},
	);
});

test('a figure without support is told with its line and sentence', () => {
	const text = 'All is well. In 2012 it\nwon.\n\n- It had 60 million weights.\n\n| a | b |\n| - | - |\n| x | 12 |\n';
	expect(told(problemsOf(text))).toMatchInlineSnapshot(`
		"
		[content] 3 problems
		  content/questions/pooling.mdx:12
		    The figure 2012 has no source in its sentence: "In 2012 it won."
		    Cite it with [@key, locator], compute it with <Calc>, mark it with <Estimate>, or list the sentence in content/exceptions.yml.
		  content/questions/pooling.mdx:15
		    The figure 60 has no source in its sentence: "It had 60 million weights."
		    Cite it with [@key, locator], compute it with <Calc>, mark it with <Estimate>, or list the sentence in content/exceptions.yml.
		  content/questions/pooling.mdx:19
		    The figure 12 has no source in its sentence: "x 12"
		    Cite it with [@key, locator], compute it with <Calc>, mark it with <Estimate>, or list the sentence in content/exceptions.yml.
		"
	`);
});

test('a citation supports its own sentence only', () => {
	expect(told(problemsOf('It won in 2012 [@zhang2019, abstract]. It won again in 2013.'))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:12
		    The figure 2013 has no source in its sentence: "It won again in 2013."
		    Cite it with [@key, locator], compute it with <Calc>, mark it with <Estimate>, or list the sentence in content/exceptions.yml.
		"
	`);
});

test('a figure in the short answer must stand with its source in the text', () => {
	const source = (body: string) => ({ [file]: questionSource({ short: 'It halved to 15 %.' }, body) });
	expect(sourcedFigures(contentOf(source('It halved to 15 % [@zhang2019, abstract].')))).toEqual([]);
	expect(sourcedFigures(contentOf(source('It halved to <Calc of="sum" values={[7, 8]} /> %.')))).toEqual([]);
	expect(told(sourcedFigures(contentOf(source('It halved.'))))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:3
		    The figure 15 in \`short\` does not stand with a source in the text.
		    Say it in the text with its citation or computation, or leave it out of \`short\`.
		"
	`);
});

test('an exception covers its sentence and is refused when no longer needed', () => {
	const exceptions = [
		{ file, sentence: 'The map has 16 numbers', why: 'the reader sees them', line: 3 },
		{ file, sentence: 'Gone', why: 'no longer there', line: 6 },
	];
	const content = contentOf({ [file]: questionSource({}, 'The map has 16 numbers in all.') }, { exceptions });
	expect(told(sourcedFigures(content))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/exceptions.yml:6
		    The exception for content/questions/pooling.mdx, "Gone", is no longer needed.
		    Delete it.
		"
	`);
});
