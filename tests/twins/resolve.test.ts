import { expect, test } from 'vitest';
import { resolveText } from '../../src/twins/resolve.ts';
import { writeMarkdown } from '../../src/twins/write.ts';
import { question, siteOf } from './site-of.ts';

const resolved = (body: string) => {
	const page = question('pooling', body);
	return writeMarkdown(resolveText(page, siteOf(page)).tree).trim();
};

test('a computed number is printed', () => {
	expect(resolved('It has <Calc of="conv-parameters" kernel={3} inputs={3} outputs={64} /> parameters.')).toBe(
		'It has 1,792 parameters.',
	);
});

test('a calculation that cannot be done stops the build', () => {
	expect(() => resolved('It has <Calc of="conv-parameter" kernel={3} /> parameters.')).toThrow(
		'There is no calculation "conv-parameter".',
	);
});

test('citations have the numbers of the page and their places', () => {
	expect(
		resolved('One [@lecun1998, section 2]. Two [@kaplan2020; @lecun1998, figure 1]. Three [@kaplan2020, abstract].'),
	).toBe('One [1, section 2]. Two [2; 1, figure 1]. Three [2, abstract].');
});

test('an estimate says that it is ours', () => {
	expect(resolved('It takes <Estimate>about a month</Estimate> today.')).toBe(
		'It takes about a month (our estimate) today.',
	);
});

test('what is often said stands as a quotation with what the sources say', () => {
	expect(
		resolved(
			'<OftenSaid claim="Pooling is needed.">\n\nIt is not [@lecun1998, section 2].\n\n- See *below*.\n\n</OftenSaid>',
		),
	).toBe(`> **Often said:** “Pooling is needed.”
>
> **What the sources say:** It is not [1, section 2].
>
> - See *below*.`);
});

test('an aside is a quotation under its title, or under its kind', () => {
	expect(resolved(':::note[Not legal advice]\nAsk someone.\n:::')).toBe('> **Not legal advice.** Ask someone.');
	expect(resolved(':::tip\nAsk someone.\n:::')).toBe('> **Tip.** Ask someone.');
});

test('links lead to the site, wherever they are read', () => {
	expect(resolved('[one](/topics/cnn/#size), [two](#size), [three](https://example.com/)')).toBe(
		'[one](https://example.org/why-deep/topics/cnn/#size), [two](https://example.org/why-deep/questions/pooling/#size), [three](https://example.com/)',
	);
});

test('a figure is its title, its table with sources, and the way to the drawing', () => {
	expect(resolved('<SmallErrors />'))
		.toBe(`**Figure: Errors by year.** Lower is better. ([The drawing](https://example.org/why-deep/questions/pooling/#figure-small-errors))

Error by year:

| Entry | Error | Source |
| - | - | - |
| LeNet\\|5 | 1 % | [1, table 1] |

Computed: wrong ÷ all. Terms of the data: Figures from papers. One network each.`);
});

test('a figure without words stops the build', () => {
	expect(() => resolved('<NoSuchFigure />')).toThrow('src/figures/no-such-figure/words.ts does not exist');
});

test('formulas stay, lines of the file do not, and a colon is a colon', () => {
	expect(resolved('In the ratio a:b the\nsum $a + b$ costs \\$5.\n\n$$\na^2\n$$')).toBe(
		'In the ratio a:b the sum $a + b$ costs \\$5.\n\n$$\na^2\n$$',
	);
});
