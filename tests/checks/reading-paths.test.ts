import { expect, test } from 'vitest';
import { readingPaths } from '../../src/checks/reading-paths.ts';
import { contentOf, guideSource, questionSource, told } from './content-of.ts';

const sidebar = [{ label: 'How it works', guides: ['cnn'] }];
const sources = (needs: Record<string, string[]>) => ({
	'content/topics/cnn.mdx': guideSource(),
	...Object.fromEntries(
		['pooling', 'stride', 'padding'].map((id) => [
			`content/questions/${id}.mdx`,
			questionSource({ related: ['pooling', 'stride', 'padding'].filter((other) => other !== id) }).replace(
				'reviewed:',
				`needs: ${JSON.stringify(needs[id] ?? [])}\nreviewed:`,
			),
		]),
	),
});

test('paths that lead on are accepted', () => {
	const needs = { pooling: ['topics/cnn', 'questions/stride'], stride: ['questions/padding'] };
	expect(readingPaths(contentOf(sources(needs), { sidebar }))).toEqual([]);
});

test('a page that does not exist and a circle are told with the line that makes them', () => {
	const needs = {
		pooling: ['questions/strides', 'questions/stride'],
		stride: ['questions/padding'],
		padding: ['questions/pooling'],
	};
	expect(told(readingPaths(contentOf(sources(needs), { sidebar })))).toMatchInlineSnapshot(`
		"
		[content] 4 problems
		  content/questions/pooling.mdx:9
		    The page questions/strides, to be read first, does not exist.
		    Did you mean questions/stride?
		  content/questions/pooling.mdx:9
		    Readers would go in a circle: questions/pooling needs questions/stride needs questions/padding needs questions/pooling.
		    Take one of them out of \`needs\`.
		  content/questions/stride.mdx:9
		    Readers would go in a circle: questions/stride needs questions/padding needs questions/pooling needs questions/stride.
		    Take one of them out of \`needs\`.
		  content/questions/padding.mdx:9
		    Readers would go in a circle: questions/padding needs questions/pooling needs questions/stride needs questions/padding.
		    Take one of them out of \`needs\`.
		"
	`);
});

test('a page from which nothing leads on is told', () => {
	const alone = { 'content/questions/pooling.mdx': questionSource() };
	expect(told(readingPaths(contentOf(alone)))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:1
		    The page is a dead end: nothing follows it.
		    Name it in \`needs\` or \`related\` of another page, or relate it to one.
		"
	`);
});
