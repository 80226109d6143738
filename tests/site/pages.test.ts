import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLock } from '../../src/links/files.ts';
import { builtPages } from './dist.ts';

const pages = builtPages();
const addresses = pages.map(({ address }) => address);
const text = ({ document }: (typeof pages)[number], selector: string) =>
	document.querySelector(selector)?.textContent.trim() ?? '';

/** Addresses that were published and may never vanish: of content, which the lock knows, and of what templates make. */
const { living, former } = readLock(process.cwd());
const published = [
	...new Set([...living, ...former].map(({ page }) => page)),
	...readFileSync('tests/site/published-addresses.txt', 'utf8').trim().split('\n'),
];

test('every address that was ever published is there', () => {
	expect(published.filter((address) => !addresses.includes(address))).toEqual([]);
});

test('every page of a reader is in the list of published addresses', () => {
	const unlisted = addresses.filter((address) => address !== '/404.html' && !published.includes(address));
	expect(unlisted, 'Add them to tests/site/published-addresses.txt; from then on they may not vanish.').toEqual([]);
});

test('every page has one heading of the first level, a title of its own and a description of its own', () => {
	const titles = pages.map((page) => text(page, 'title'));
	const descriptions = pages.map(
		({ document }) => document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
	);
	for (const [index, { address, document }] of pages.entries()) {
		expect(document.querySelectorAll('h1'), address).toHaveLength(1);
		expect(titles[index], address).not.toBe('');
		expect(titles.indexOf(titles[index] ?? ''), `${address} shares its title`).toBe(index);
		expect(descriptions[index]?.length, address).toBeGreaterThan(30);
		expect(descriptions.indexOf(descriptions[index] ?? ''), `${address} shares its description`).toBe(index);
		expect(document.querySelector('html')?.getAttribute('lang'), address).toBe('en');
	}
});

test('nothing of the writers’ syntax is left in the text', () => {
	for (const { address, document } of pages) {
		const main = document.querySelector('main')?.textContent ?? '';
		expect(main, address).not.toMatch(/\[@|:::|<Calc|<Estimate|\$\$|undefined|\[object/);
	}
});

const questions = pages.filter(({ address }) => /^\/questions\/.+/.test(address));
const guides = pages.filter(({ address }) => /^\/topics\/.+/.test(address));

test.each(questions)(
	'$address answers in three depths, with references, neighbours and a date',
	({ document, address }) => {
		const article = document.querySelector('article');
		expect(article?.querySelector('.lead')?.textContent.length, address).toBeGreaterThan(20);
		expect(article?.querySelectorAll('.eyebrow').map(({ textContent }) => textContent.trim())).toContain(
			'In one minute',
		);
		expect(article?.querySelectorAll('h2').length).toBeGreaterThanOrEqual(3);
		expect(document.querySelectorAll('#references ~ ol > li').length).toBeGreaterThan(0);
		expect(document.querySelectorAll('#related ~ ul > li').length).toBeGreaterThanOrEqual(2);
		expect(document.querySelector('.page-facts time')?.getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(document.querySelector('.page-facts a')?.getAttribute('href')).toMatch(/^\/topics\//);
	},
);

test.each(guides)(
	'$address has its text, its figures’ tables, its questions and their places in the sidebar',
	({ document, address }) => {
		const words = (document.querySelector('article')?.textContent ?? '').split(/\s+/).length;
		expect(words, address).toBeGreaterThan(1200);
		const listed = document.querySelectorAll('#questions ~ ul > li > a').map((link) => link.getAttribute('href'));
		expect(listed.length).toBeGreaterThanOrEqual(3);
		const inSidebar = document.querySelectorAll('nav.sidebar a').map((link) => link.getAttribute('href'));
		expect(listed.filter((href) => !inSidebar.includes(href))).toEqual([]);
		for (const figure of document.querySelectorAll('figure[id^="figure-"]')) {
			expect(figure.textContent, figure.id).not.toMatch(/undefined|NaN/);
			// A diagram is words already; a chart needs its numbers as a table.
			if (figure.querySelector('svg'))
				expect(
					figure.querySelectorAll('table tbody tr').length,
					`${address}#${figure.id} has no table`,
				).toBeGreaterThan(1);
		}
	},
);

test('every citation leads to a reference that says who, what, when, how far it was read, and links back', () => {
	for (const { address, document } of [...questions, ...guides]) {
		for (const link of document.querySelectorAll('sup.citation a')) {
			const reference = document.querySelector(link.getAttribute('href') ?? '');
			expect(reference?.querySelector('cite')?.textContent.length, `${address} ${link.id}`).toBeGreaterThan(3);
			expect(reference?.querySelector('.evidence')?.textContent).toMatch(/text|abstract|quoted/);
			expect(reference?.textContent).toMatch(/\(\d{4}\)/);
			expect(reference?.querySelectorAll('.places a').map((back) => back.getAttribute('href'))).toContain(
				`#${link.id}`,
			);
		}
	}
});

test('asides, heading anchors and formulas survive the build', () => {
	const all = pages.map(({ document }) => document);
	expect(all.filter((document) => document.querySelector('.starlight-aside')).length, 'asides').toBeGreaterThan(0);
	expect(
		all.filter((document) => document.querySelector('.sl-anchor-link')).length,
		'heading anchors',
	).toBeGreaterThanOrEqual(85);
	expect(all.filter((document) => document.querySelector('math')).length, 'formulas').toBeGreaterThan(10);
	expect(all.filter((document) => document.querySelector('.katex-error')).length, 'broken formulas').toBe(0);
});

test('the list of questions holds every question with its answer, without JavaScript', () => {
	const list = pages.find(({ address }) => address === '/questions/')?.document;
	const listed = list?.querySelectorAll('.question-list > li > a').map((link) => link.getAttribute('href')) ?? [];
	expect(questions.map(({ address }) => address).filter((address) => !listed.includes(address))).toEqual([]);
	expect(list?.querySelectorAll('.question-list > li > p').every(({ textContent }) => textContent.length > 20)).toBe(
		true,
	);
});

test('the bibliography lists every work with the pages that cite it', () => {
	const works =
		pages.find(({ address }) => address === '/bibliography/')?.document.querySelectorAll('ul.bibliography > li') ?? [];
	expect(works.length).toBeGreaterThan(100);
	for (const work of works) expect(work.querySelectorAll('details a').length, work.id).toBeGreaterThan(0);
});
