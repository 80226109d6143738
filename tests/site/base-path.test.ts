import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages, type BuiltPage } from './dist.ts';

// GitHub Pages serves a project under its name; a link that forgets it works everywhere but there.
const base = '/why-deep';
let folder: string;
let pages: BuiltPage[];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'why-deep-base-'));
	execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
		// Not the whole environment: the test runner's own BASE_URL and NODE_ENV would reach the build.
		env: {
			PATH: process.env['PATH'],
			HOME: process.env['HOME'],
			BASE_PATH: base,
			SITE_URL: 'https://example.org',
			REPOSITORY_URL: 'https://example.org/code',
		},
		stdio: 'pipe',
	});
	pages = builtPages(folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('under a base path every link, script and stylesheet stays under it', () => {
	const astray = pages.flatMap(({ address, document }) =>
		document.querySelectorAll('[href], [src], [data-base]').flatMap((element) =>
			['href', 'src', 'data-base'].flatMap((name) => {
				const value = element.getAttribute(name) ?? '';
				return value.startsWith('/') && value !== base && !value.startsWith(`${base}/`) ? [`${address}: ${value}`] : [];
			}),
		),
	);
	expect(astray).toEqual([]);
});

test('with a public address every page names its canonical address, its source, and stands in the sitemap', () => {
	const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
	for (const { address, document } of pages.filter(({ address }) => !/^\/(404\.html|a\/)$/.test(address))) {
		const canonical = `https://example.org${base}${address}`;
		expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(canonical);
		expect(sitemap).toContain(`<loc>${canonical}</loc>`);
		if (/^\/(questions|topics)\/./.test(address))
			expect(document.querySelector('a[href*="/edit/main/content/"]')?.getAttribute('href'), address).toMatch(/\.mdx$/);
	}
});

test('with a public address every page tells browsers how to search the site, by full addresses', () => {
	const description = readFileSync(join(folder, 'opensearch.xml'), 'utf8');
	expect(description).toContain(`template="https://example.org${base}/search/?q={searchTerms}"`);
	for (const { address, document } of pages)
		expect(document.querySelector('link[rel="search"]')?.getAttribute('href'), address).toBe(`${base}/opensearch.xml`);
});

test('under a base path twins, feed, lists and data name full addresses under it', () => {
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const files = ['questions/pooling/index.md', 'topics/gpus/index.md', 'llms.txt', 'feed.xml', 'questions.json'];
	for (const file of files) {
		const own = read(file).match(/https:\/\/example\.org[^\s<>()"&]*/g) ?? [];
		expect(own.length, file).toBeGreaterThan(0);
		expect(
			own.filter((url) => !url.startsWith(`https://example.org${base}/`)),
			file,
		).toEqual([]);
		expect(read(file), file).not.toMatch(/\]\(\/|href=(?:"|&quot;)\//);
	}
	expect(read('sitemap-0.xml')).toMatch(
		new RegExp(`<loc>https://example.org${base}/questions/pooling/</loc><lastmod>\\d{4}-\\d\\d-\\d\\d`),
	);
});

test('under a base path previews name addresses and cards that are there', () => {
	for (const { address, document } of pages) {
		const content = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
		expect(content('og:url'), address).toBe(document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
		const [, card = ''] = content('og:image').split(`https://example.org${base}/`);
		expect(card, address).toMatch(/^cards\/.+\.png$/);
		expect(existsSync(join(folder, card)), address).toBe(true);
	}
});
