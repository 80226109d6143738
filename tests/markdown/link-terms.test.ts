import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkLinkTerms, type GlossaryTerm } from '../../src/markdown/link-terms.ts';
import { parseMarkdown } from '../../src/markdown/syntax.ts';

const term = (id: string, names: string[], explained = '/topics/cnn/'): GlossaryTerm => ({
	id,
	names,
	definition: `${id}.`,
	explained,
});
const terms = [
	term('batch', ['batch']),
	term('batch-normalisation', ['batch normalisation', 'batch norm']),
	term('sgd', ['SGD', 'stochastic gradient descent']),
	term('relu', ['ReLU']),
	term('pooling', ['pooling'], '/questions/pooling/'),
];

function linked(markdown: string, file = 'questions/other') {
	const tree = parseMarkdown(markdown);
	remarkLinkTerms({ terms: () => terms })(tree, new VFile({ path: `/somewhere/content/${file}.mdx` }));
	const links: [string, string][] = [];
	visit(tree, 'link', ({ url, children }: Link) => {
		links.push([url, children[0]?.type === 'text' ? children[0].value : '']);
	});
	return links;
}

test('the first use of a term is linked, later ones are not', () => {
	expect(linked('Pooling shrinks. More pooling.\n\nAnd pooling.')).toEqual([['/glossary/pooling/', 'Pooling']]);
});

test('a longer name wins over a shorter one inside it; a plural is recognised', () => {
	expect(linked('Use batch normalisation on batches and a batch.')).toEqual([
		['/glossary/batch-normalisation/', 'batch normalisation'],
		['/glossary/batch/', 'batch'],
	]);
	expect(linked('Two ReLUs.')).toEqual([['/glossary/relu/', 'ReLUs']]);
});

test('an abbreviation counts in its own letters only, and parts of other words do not count', () => {
	expect(linked('An sgd, a relu, a batchwise rule and spooling.')).toEqual([]);
	expect(linked('SGD works.')).toEqual([['/glossary/sgd/', 'SGD']]);
});

test('headings, links, code, tables and citations are left alone', () => {
	expect(linked('## Pooling\n\n[pooling](/x/) `pooling`\n\n| pooling |\n| - |\n| SGD |')).toEqual([['/x/', 'pooling']]);
});

test('a page is not linked to the definition of what it explains', () => {
	expect(linked('Pooling and SGD.', 'questions/pooling')).toEqual([['/glossary/sgd/', 'SGD']]);
	expect(linked('Pooling and SGD.', 'glossary/sgd')).toEqual([['/glossary/pooling/', 'Pooling']]);
});
