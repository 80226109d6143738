import { existsSync, readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/links/address.ts';
import { contentPages } from './content.ts';
import { builtPlaces } from './places.ts';

const places = builtPlaces();
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath);
const content = contentPages().map((page) => ({ ...page, address: addressOf(page.kind, page.id) }));

const textOf = (address: string) => readFileSync(`dist${address}index.md`, 'utf8');
const pageAt = (address: string) => {
	const page = places.pages.get(address);
	if (!page) throw new Error(`${address} was not built.`);
	return page.document;
};

function all<Type extends Nodes['type']>(tree: Root, ...types: Type[]) {
	const found: Extract<Nodes, { type: Type }>[] = [];
	visit(tree, (node) => {
		if (types.some((type) => type === node.type)) found.push(node as Extract<Nodes, { type: Type }>);
	});
	return found;
}

describe.each(content)('$address', ({ address, data }) => {
	test('has a twin that the page names and offers', () => {
		expect(existsSync(`dist${address}index.md`)).toBe(true);
		const document = pageAt(address);
		expect(document.querySelector('link[rel="alternate"][type="text/markdown"]')?.getAttribute('href')).toBe(
			`${address}index.md`,
		);
		if (address !== '/')
			expect(document.querySelector('markdown-twin a')?.getAttribute('href')).toBe(`${address}index.md`);
	});

	test('has a twin that is plain Markdown with its title, its sentence and links that lead somewhere', () => {
		const text = textOf(address);
		const tree = reader.parse(text);
		const [title, sentence] = tree.children;
		expect(title?.type === 'heading' && title.depth === 1 && toString(title)).toBe(data.title);
		expect(sentence?.type === 'blockquote' && toString(sentence)).toBe(data.short.replaceAll('\u00a0', ' '));
		expect(all(tree, 'html').map(({ value }) => value)).toEqual([]);
		expect(all(tree, 'heading').filter(({ depth }) => depth === 1)).toHaveLength(1);
		expect(text).not.toMatch(/\[@|:::|\\\[|<[A-Z][A-Za-z]+ |undefined|\[object|\u00a0/);
		const links = all(tree, 'link', 'definition', 'image').map(({ url }) => url);
		expect(links.flatMap((url) => places.fault(url) ?? [])).toEqual([]);
		expect(links).toContain(places.full(address));
	});

	test('has a twin with the formulas, computed numbers, tables and references of the page', () => {
		const tree = reader.parse(textOf(address));
		const document = pageAt(address);
		const main = document.querySelector('main');
		const words = toString(tree);
		expect(all(tree, 'math', 'inlineMath')).toHaveLength(main?.querySelectorAll('math').length ?? 0);
		for (const calc of main?.querySelectorAll('a.calc') ?? [])
			expect(words).toContain(calc.textContent.trim().replaceAll('\u00a0', ' '));
		for (const figure of main?.querySelectorAll('figure[id]') ?? [])
			expect(words).toContain(`Figure: ${figure.querySelector('.figure-title')?.textContent.trim()}.`);

		const onPage = document.querySelectorAll('#references ~ ol > li cite').map(({ textContent }) => textContent.trim());
		const references = tree.children[tree.children.findIndex((node) => toString(node) === 'References') + 1];
		const listed = references?.type === 'list' && references.ordered ? references.children : [];
		expect(
			listed.map((item) => all({ type: 'root', children: [item] }, 'emphasis').map((node) => toString(node))[0]),
		).toEqual(onPage);
		const numbers = new Set(
			[...words.matchAll(/\[(\d+(?:, [^\];]+)?(?:; \d+(?:, [^\];]+)?)*)\]/g)].flatMap(([, inside = '']) =>
				inside.split('; ').flatMap((one) => /^\d+/.exec(one)?.[0] ?? []),
			),
		);
		// Every reference is cited somewhere in the twin.
		expect(onPage.flatMap((title, index) => (numbers.has(String(index + 1)) ? [] : title))).toEqual([]);
	});
});

test('llms.txt has the form of llmstxt.org, and its links lead to twins and files', () => {
	const tree = reader.parse(readFileSync('dist/llms.txt', 'utf8'));
	const [title, summary] = tree.children;
	expect([title?.type, summary?.type]).toEqual(['heading', 'blockquote']);
	const sections = tree.children.slice(tree.children.findIndex((node) => node.type === 'heading' && node.depth === 2));
	expect(new Set(sections.map(({ type }) => type))).toEqual(new Set(['heading', 'list']));
	const links = all(tree, 'link').map(({ url }) => url);
	expect(links.flatMap((url) => places.fault(url) ?? [])).toEqual([]);
	const missing = content.filter(
		({ address }) => address !== '/' && !links.includes(places.full(`${address}index.md`)),
	);
	expect(missing.map(({ address }) => address)).toEqual([]);
});

test('llms-full.txt holds every guide and question once', () => {
	const tree = reader.parse(readFileSync('dist/llms-full.txt', 'utf8'));
	const titles = all(tree, 'heading').flatMap((node) => (node.depth === 1 ? toString(node) : []));
	const expected = content.filter(({ kind }) => kind === 'guide' || kind === 'question').map(({ data }) => data.title);
	expect(titles).toHaveLength(expected.length + 1);
	expect(expected.filter((title) => !titles.includes(title))).toEqual([]);
});
