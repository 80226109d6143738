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
		    Keep \`short\` within 200 characters; the text has room for the rest.
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
		    A value with a colon or a leading quote needs quotes around it.
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
