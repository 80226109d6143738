import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { datesOf } from '../../src/catalog/page-dates.ts';
import { isKind } from '../../src/catalog/page.ts';
import { pathOf } from '../../src/catalog/reading-paths.ts';
import type { CslItem } from '../../src/feeds/csl.ts';
import { lastChanges } from '../../src/feeds/sitemap.ts';
import type { QuestionRecord } from '../../src/feeds/questions.ts';
import { addressOf } from '../../src/links/address.ts';
import { contentPages } from './content.ts';
import { builtPlaces } from './places.ts';

const places = builtPlaces();
const content = contentPages();
const questions = content.filter(isKind('question'));
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

test('every page names the feed in its head and links to it at its foot', () => {
	for (const [address, { document }] of places.pages) {
		expect(
			document.querySelector('link[rel="alternate"][type="application/rss+xml"]')?.getAttribute('href'),
			address,
		).toBe('/feed.xml');
		expect(document.querySelector('.site-footer a[href="/feed.xml"]'), address).not.toBeNull();
	}
});

test('a feed reader finds the latest answers, newest first, each with its date, its identity and its text', () => {
	const feed = parseRssFeed(read('feed.xml'));
	const items = feed.items ?? [];
	expect(feed.link).toBe(places.full('/'));
	expect(feed.atom?.links?.[0]).toMatchObject({ href: places.full('/feed.xml'), rel: 'self' });
	expect(items).toHaveLength(Math.min(50, questions.length));
	expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
	const days = items.map(({ pubDate }) => new Date(pubDate ?? '').toISOString().slice(0, 10));
	expect(days).toEqual([...days].sort().reverse());
	for (const [index, item] of items.entries()) {
		const question = questions.find(({ id }) => places.full(addressOf('question', id)) === item.link);
		expect(question, item.link).toBeDefined();
		if (!question) continue;
		const { published, changed } = datesOf(question);
		const state = published === changed ? 'New' : 'Changed';
		expect(days[index]).toBe(changed);
		expect(item.title).toBe(`${state}: ${question.data.title}`);
		expect(item.description).toBe(question.data.short);
		expect(item.content?.encoded?.length, item.link).toBeGreaterThan(300);
		const links = [...(item.content?.encoded ?? '').matchAll(/href="([^"]+)"/g)].map(([, url = '']) => url);
		expect(links.flatMap((url) => places.fault(url) ?? [])).toEqual([]);
	}
});

test('questions.json holds every question as its page shows it, and what it names exists', () => {
	const { questions: records } = JSON.parse(read('questions.json')) as { questions: QuestionRecord[] };
	const works = new Set((JSON.parse(read('references.json')) as CslItem[]).map(({ id }) => id));
	const paths = new Set(content.map(pathOf));
	const ids = new Set(records.map(({ id }) => id));
	expect([...ids].sort()).toEqual(questions.map(({ id }) => id).sort());
	for (const { id, url, markdown, title, short, minute, related, needs, topic, citations, ...dates } of records) {
		const document = places.pages.get(`/questions/${id}/`)?.document;
		expect(document?.querySelector('h1')?.textContent.trim()).toBe(title);
		expect(document?.querySelector('.lead')?.textContent.trim().replaceAll('\u00a0', ' ')).toBe(short);
		expect([places.fault(url), places.fault(markdown)]).toEqual([undefined, undefined]);
		expect(minute.split(/\s+/).length, id).toBeGreaterThan(30);
		expect(minute, id).not.toMatch(/\[@|<Calc|\[\d|undefined/);
		expect([...related.filter((one) => !ids.has(one)), ...needs.filter((path) => !paths.has(path))], id).toEqual([]);
		expect(paths.has(`topics/${topic}`), id).toBe(true);
		expect(
			citations.filter(({ key }) => !works.has(key)),
			id,
		).toEqual([]);
		for (const day of [dates.reviewed, dates.published, dates.changed]) expect(day, id).toMatch(/^\d{4}-\d\d-\d\d$/);
	}
});

// The part of CSL 1.0.2 (https://docs.citationstyles.org) that the bibliography uses.
const cslTypes = [
	'article-journal',
	'book',
	'chapter',
	'document',
	'paper-conference',
	'report',
	'software',
	'thesis',
	'webpage',
];
const cslText = ['id', 'type', 'title', 'container-title', 'publisher', 'genre', 'note', 'DOI', 'URL'];
const cslNumbers = ['volume', 'issue', 'page', 'number'];
const cslDates = ['issued', 'accessed'];

test('references.json is CSL-JSON: known types and variables, whole names and dates', () => {
	const items = JSON.parse(read('references.json')) as CslItem[];
	for (const item of items) {
		expect(cslTypes, item.id).toContain(item.type);
		expect(item.author?.length, item.id).toBeGreaterThan(0);
		for (const name of item.author ?? []) {
			expect(
				Object.keys(name).every((part) => /^(family|given|literal|suffix|(non-)?dropping-particle)$/.test(part)),
			).toBe(true);
			expect(name.literal ?? name.family, item.id).toBeTruthy();
		}
		for (const [variable, value] of Object.entries(item)) {
			if (variable === 'author' || variable === 'custom') continue;
			if (cslDates.includes(variable))
				expect((value as { 'date-parts': number[][] })['date-parts'][0]?.every(Number.isInteger), item.id).toBe(true);
			else if (cslNumbers.includes(variable)) expect(String(value), item.id).toMatch(/\S/);
			else expect([cslText.includes(variable), typeof value], `${item.id}: ${variable}`).toEqual([true, 'string']);
		}
		expect(item.custom?.['evidence'], item.id).toMatch(/^(text|abstract|quoted)$/);
		expect(item.note, item.id).toContain(`Evidence: ${item.custom?.['evidence']} (`);
		expect(item.URL ?? item.DOI ?? item['container-title'], item.id).toBeDefined();
	}
	const readBack = plugins.input.chain(read('references.json'), { generateGraph: false } as never) as CslItem[];
	expect(readBack.map(({ id, title, author }) => ({ id, title, author }))).toEqual(
		items.map(({ id, title, author }) => ({ id, title, author })),
	);
});

test('references.bib is BibTeX for another parser, with how far each work was read', () => {
	const { entries, errors } = parseBibtex(read('references.bib'), { raw: true });
	expect(errors).toEqual([]);
	const ids = (JSON.parse(read('references.json')) as CslItem[]).map(({ id }) => id);
	expect(entries.map(({ key }) => key)).toEqual(ids);
	for (const { key, fields } of entries) {
		const { evidence, read: what } = fields as Record<string, unknown>;
		expect(String(evidence), key).toMatch(/^(text|abstract|quoted)$/);
		expect(String(what).length, key).toBeGreaterThan(2);
	}
});

test('the sitemap names every page with the day it last changed, and nothing that only leads on', () => {
	const entries = new Map(
		[...read('sitemap-0.xml').matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
			([, url = '', day]) => [url, day?.slice(0, 10)],
		),
	);
	const addresses = [...places.pages.keys()].filter((address) => !/^\/(404\.html|a\/)/.test(address));
	expect([...entries.keys()].sort()).toEqual(addresses.map(places.full).sort());
	const changes = lastChanges(content);
	for (const address of addresses)
		expect(entries.get(places.full(address)), address).toBe(changes.get(address) || undefined);
	for (const page of content) {
		const { changed } = datesOf(page);
		const address = addressOf(page.kind, page.id);
		if (address !== '/') expect(entries.get(places.full(address)), address).toBe(changed || undefined);
	}
});
