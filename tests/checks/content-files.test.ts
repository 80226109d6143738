import { expect, test } from 'vitest';
import { contentFiles } from '../../src/checks/content-files.ts';
import { contentOf, questionSource, told } from './content-of.ts';

const file = 'content/questions/pooling.mdx';

test('a right question has no problems', () => {
	expect(contentFiles(contentOf({ [file]: questionSource() }))).toEqual([]);
});

test('missing, wrong and unknown fields are told at once, each with its line', () => {
	const source = questionSource({
		title: 'What pooling does',
		short: `${'Pooling shrinks a feature map, '.repeat(7)}and so on.`,
		level: 'easy',
		topic: undefined,
		asks: ['only one'],
	}).replace('---\n\n', 'colour: red\n---\n\n');
	expect(told(contentFiles(contentOf({ [file]: source })))).toMatchInlineSnapshot(`
		"
		[content] 6 problems
		  content/questions/pooling.mdx:2
		    Field \`title\` is wrong.
		    Write the title as one question that ends with "?".
		  content/questions/pooling.mdx:3
		    Field \`short\` is wrong.
		    Keep \`short\` within 200 characters (it has 227); the text has room for the rest.
		  content/questions/pooling.mdx:1
		    Field \`topic\` is missing.
		    content/README.md shows the fields.
		  content/questions/pooling.mdx:4
		    Field \`level\` is wrong.
		    Write one of: basic, intermediate, advanced.
		  content/questions/pooling.mdx:5
		    Field \`asks\` is wrong.
		    Give 2 to 4 other wordings of the question in \`asks\`.
		  content/questions/pooling.mdx:9
		    There is no field \`colour\`.
		    content/README.md shows the fields.
		"
	`);
});

test('broken YAML is told with its line', () => {
	const source = '---\ntitle: CNN: what is it?\nshort: "no end\n---\n\nText.\n';
	expect(told(contentFiles(contentOf({ [file]: source })))).toMatchInlineSnapshot(`
		"
		[content] 2 problems
		  content/questions/pooling.mdx:2
		    The YAML is broken: Nested mappings are not allowed in compact mappings.
		    A value with a colon or a leading quote needs quotes around it.
		  content/questions/pooling.mdx:3
		    The YAML is broken: Missing closing "quote.
		    See whether a bracket or a quote is left open, here or on the line before, and whether a value with a colon has its quotes.
		"
	`);
});

test('broken MDX is told with its line in the file', () => {
	const source = questionSource({}, 'Fine.\n\n## Section\n\nA tensor of shape {n.\n');
	expect(told(contentFiles(contentOf({ [file]: source })))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:16
		    The MDX is broken: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
		    In plain text write \\< for < and \\{ for {. Blocks such as <OftenSaid> need an empty line after the opening and before the closing tag.
		"
	`);
});

test('an element that is not closed is told with its line', () => {
	const source = questionSource({}, 'Fine.\n\n## Section\n\n<OftenSaid claim="x">\n\nText.\n');
	expect(told(contentFiles(contentOf({ [file]: source })))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:16
		    The MDX is broken: Expected a closing tag for \`<OftenSaid>\`
		    In plain text write \\< for < and \\{ for {. Blocks such as <OftenSaid> need an empty line after the opening and before the closing tag.
		"
	`);
});

test('a file without front matter is told', () => {
	expect(told(contentFiles(contentOf({ [file]: 'Only text.\n' })))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:1
		    The file does not begin with front matter between two lines of ---.
		    content/README.md shows the fields.
		"
	`);
});

test('values of the wrong form are told once each, in words', () => {
	const source = questionSource({
		title: 3,
		short: `${'Pooling shrinks a feature map, '.repeat(7)}and so on.`,
		topic: null,
		asks: 'why use max pooling after convolution',
		related: ['stride', 'Padding Size'],
	}).replace('---\n\n', 'alias: max pool\n---\n\n');
	expect(told(contentFiles(contentOf({ [file]: source })))).toMatchInlineSnapshot(`
		"
		[content] 6 problems
		  content/questions/pooling.mdx:2
		    Field \`title\` is wrong.
		    Write text, in quotes where it looks like a number or a date.
		  content/questions/pooling.mdx:3
		    Field \`short\` is wrong.
		    Keep \`short\` within 200 characters (it has 227); the text has room for the rest.
		  content/questions/pooling.mdx:4
		    Field \`topic\` is empty.
		    Write text, in quotes where it looks like a number or a date.
		  content/questions/pooling.mdx:6
		    Field \`asks\` is wrong.
		    Write a list: [one, two], or one entry a line behind a hyphen.
		  content/questions/pooling.mdx:8
		    Entry 2 of \`related\` is wrong.
		    Write an id: lower-case letters, digits and single hyphens, as in the file name.
		  content/questions/pooling.mdx:10
		    There is no field \`alias\`.
		    Did you mean \`aliases\`? content/README.md shows the fields.
		"
	`);
});

test('a fact of a system is told by its place in the list', () => {
	const facts = [
		{ what: 'maker', value: 'Alex Krizhevsky' },
		{ what: 'sise', value: '60 million', source: 'zhang2019', locator: 'abstract', sauce: 'x' },
	];
	const source = `---\ntitle: AlexNet\nshort: A network.\nyear: 2012\nfacts: ${JSON.stringify(facts)}\ntopics: [cnn]\nreviewed: 2026-11-22\n---\n`;
	expect(told(contentFiles(contentOf({ 'content/systems/alexnet.mdx': source })))).toMatchInlineSnapshot(`
		"
		[content] 4 problems
		  content/systems/alexnet.mdx:5
		    Entry 1 of \`facts\` is wrong.
		    Name the source and the place in it, or begin the value with "Not public".
		  content/systems/alexnet.mdx:5
		    Field \`what\` of entry 2 of \`facts\` is wrong.
		    Write one of: maker, first shown, model family, training data, compute, size, headline result, status.
		  content/systems/alexnet.mdx:5
		    There is no field \`sauce\` of entry 2 of \`facts\`.
		    Did you mean \`source\`? src/schemas/system.ts shows the fields.
		  content/systems/alexnet.mdx:5
		    Field \`facts\` is wrong.
		    Give at least 4 facts.
		"
	`);
});

test('each kind of broken YAML is told with what to do about it', () => {
	const broken = ['level: basic\nlevel: basic', 'asks:\n\t- why pool', 'aliases: [one, two'];
	const problems = broken.flatMap((yaml) => contentFiles(contentOf({ [file]: `---\n${yaml}\n---\n` })));
	expect(told(problems)).toMatchInlineSnapshot(`
		"
		[content] 3 problems
		  content/questions/pooling.mdx:3
		    The YAML is broken: Map keys must be unique.
		    The field stands twice: keep one.
		  content/questions/pooling.mdx:3
		    The YAML is broken: Tabs are not allowed as indentation.
		    Indent with spaces.
		  content/questions/pooling.mdx:2
		    The YAML is broken: Flow sequence in block collection must be sufficiently indented and end with a ].
		    See whether a bracket or a quote is left open, here or on the line before, and whether a value with a colon has its quotes.
		"
	`);
});

test('a file whose name makes no page is told', () => {
	const strays = ['content/glossary/stride.md', 'content/questions/Max Pooling.mdx'];
	expect(told(contentFiles(contentOf({}, { strays })))).toMatchInlineSnapshot(`
		"
		[content] 2 problems
		  content/glossary/stride.md:1
		    The name makes no page: pages are files named <id>.mdx, the id in lower-case letters, digits and single hyphens.
		    Rename it to stride.mdx, or move it elsewhere.
		  content/questions/Max Pooling.mdx:1
		    The name makes no page: pages are files named <id>.mdx, the id in lower-case letters, digits and single hyphens.
		    Rename it to max-pooling.mdx, or move it elsewhere.
		"
	`);
});

test('a brace left open is told on its own line, not where the paragraph ends', () => {
	const source = questionSource({}, 'Fine.\n\n## Section\n\nA set {a, b\nis small, and\nso is \\{c\\}.\n\nMore.\n');
	expect(contentFiles(contentOf({ [file]: source })).map(({ line }) => line)).toEqual([16]);
});
