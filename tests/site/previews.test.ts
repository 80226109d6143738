import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import openGraphScraper from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

// What a chat or a reference manager sees of a link: every page is read over HTTP by clients that know nothing of this site.
const site = (process.env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/$/, '');
const files = globSync('**/*.html', { cwd: 'dist' }).sort();
const addressOf = (file: string) => `/${file}`.replace(/index\.html$/, '').replace(/\.html$/, '/');
const headOf = (file: string) =>
	parse(readFileSync(join('dist', file), 'utf8'), { comment: false }).querySelector('head');

let server: Server;
let origin: string;
beforeAll(async () => {
	server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', site).pathname);
		try {
			const body = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path));
			response.setHeader('content-type', /\.png$/.test(path) ? 'image/png' : 'text/html; charset=utf-8');
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What a client made of a page. */
interface Seen {
	title: string | undefined;
	description: string | undefined;
	url: string | undefined;
	type: string | undefined;
	card: string | undefined;
	image: { url: string; width: string; height: string; type: string | undefined; alt: string | undefined } | undefined;
}

const clients: Record<string, (address: string) => Promise<Seen>> = {
	'open-graph-scraper': async (address) => {
		const { result } = await openGraphScraper({ url: address });
		const { ogTitle, ogDescription, ogUrl, ogType, twitterCard, ogImage } = result;
		expect(ogImage, address).toHaveLength(1);
		const { url = '', width, height, type, alt } = ogImage?.[0] ?? {};
		return {
			title: ogTitle,
			description: ogDescription,
			url: ogUrl,
			type: ogType,
			card: twitterCard,
			image: { url, width: String(width), height: String(height), type, alt },
		};
	},
	'unfurl.js': async (address) => {
		const { open_graph, twitter_card } = await unfurl(address, { oembed: false });
		expect(open_graph.images, address).toHaveLength(1);
		const { url = '', width, height, type, alt } = open_graph.images?.[0] ?? {};
		return {
			title: open_graph.title,
			description: open_graph.description,
			url: open_graph.url,
			type: open_graph.type,
			card: twitter_card.card,
			image: { url, width: String(width), height: String(height), type, alt },
		};
	},
};

test.each(Object.entries(clients))(
	'%s sees the title, the answer and the card of every page',
	async (_, look) => {
		const titles = new Map<string | undefined, string>();
		const descriptions = new Map<string | undefined, string>();
		for (const file of files) {
			const address = addressOf(file);
			const seen = await look(`${origin}/${file.replace(/index\.html$/, '')}`);
			const head = headOf(file);
			const title = head?.querySelector('title')?.textContent.replace(/ \| Why Deep$/, '');
			const description = head?.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
			expect(seen, address).toEqual({
				title,
				description,
				url: site + address,
				type: /^\/(questions|topics|systems|glossary|a)\/./.test(address) ? 'article' : 'website',
				card: 'summary_large_image',
				image: {
					url: expect.stringMatching(/\.png$/) as string,
					width: '1200',
					height: '630',
					type: 'image/png',
					// A short address shows the card of the page it leads to.
					alt: expect.stringContaining(/^\/a\/./.test(address) ? '' : description) as string,
				},
			});
			expect(titles.get(title), `${address} shares its title`).toBeUndefined();
			expect(descriptions.get(description), `${address} shares its description`).toBeUndefined();
			titles.set(title, address);
			descriptions.set(description, address);

			expect(seen.image?.url.startsWith(`${site}/cards/`), address).toBe(true);
			const response = await fetch(seen.image?.url.replace(site, origin) ?? '');
			expect(response.status, `${address} names a card that is not there`).toBe(200);
			expect(sizeOf(Buffer.from(await response.arrayBuffer())), address).toEqual({ width: 1200, height: 630 });
		}
	},
	300_000,
);

/** Width and height, from the header that every PNG begins with. */
function sizeOf(png: Buffer): { width: number; height: number } {
	expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

test('no two cards are the same, no card is without its page, and none is heavy', () => {
	const cards = globSync('cards/**/*.png', { cwd: 'dist' }).sort();
	const named = files.map((file) => headOf(file)?.querySelector('meta[property="og:image"]')?.getAttribute('content'));
	expect(cards.map((card) => `${site}/${card}`)).toEqual([...new Set(named)].sort());
	const seen = new Map<string, string>();
	for (const card of cards) {
		const png = readFileSync(join('dist', card));
		const hash = createHash('sha256').update(png).digest('hex');
		expect(seen.get(hash), `${card} is the same picture`).toBeUndefined();
		seen.set(hash, card);
		expect(png.length, card).toBeLessThan(60_000);
	}
});

test('no page says the same thing twice in its head', () => {
	for (const file of files) {
		const names = headOf(file)
			?.querySelectorAll('meta[property], meta[name]')
			.map((meta) => meta.getAttribute('property') ?? meta.getAttribute('name'))
			.filter((name) => name !== 'generator');
		expect(names?.length, file).toBe(new Set(names).size);
	}
});

const contentPages = files.filter(
	(file) => /^(questions|topics|systems|glossary)\/./.test(file) && !/^\w+\/index/.test(file),
);
const typeOf: Record<string, string> = {
	questions: 'Question',
	topics: 'TechArticle',
	systems: 'TechArticle',
	glossary: 'DefinedTerm',
};

interface Described {
	'@graph': [Record<string, unknown>, { '@type': string; itemListElement: { item: string; position: number }[] }];
}

test('every page of content describes itself to machines, with the way to it', () => {
	const addresses = new Set(files.map(addressOf));
	for (const file of contentPages) {
		const scripts = headOf(file)?.querySelectorAll('script[type="application/ld+json"]') ?? [];
		expect(scripts, file).toHaveLength(1);
		const [page, crumbs] = (JSON.parse(scripts[0]?.textContent ?? '') as Described)['@graph'];
		expect(page['@type'], file).toBe(typeOf[file.split('/')[0] ?? '']);
		expect(page['url'], file).toBe(site + addressOf(file));
		const description = headOf(file)?.querySelector('meta[name="description"]')?.getAttribute('content');
		expect(JSON.stringify(page), file).toContain(JSON.stringify(description));
		expect(JSON.stringify(page), file).toMatch(/"datePublished":"\d{4}-\d\d-\d\d","dateModified":"\d{4}-\d\d-\d\d"/);
		expect(crumbs['@type'], file).toBe('BreadcrumbList');
		const stops = crumbs.itemListElement.map(({ item }) => item.slice(site.length));
		expect(
			stops.filter((stop) => !addresses.has(stop)),
			file,
		).toEqual([]);
		expect([stops[0], stops.at(-1)], file).toEqual(['/', addressOf(file)]);
		expect(stops.length, file).toBe(file.startsWith('topics/') ? 2 : 3);
	}
});

test('every page of content can be cited', () => {
	for (const file of contentPages) {
		const head = headOf(file);
		const tag = (name: string) => head?.querySelector(`meta[name="citation_${name}"]`)?.getAttribute('content');
		expect(head?.querySelector('title')?.textContent, file).toBe(`${tag('title')} | Why Deep`);
		expect(tag('author'), file).toBe('Why Deep contributors');
		expect(tag('publication_date'), file).toMatch(/^\d{4}\/\d\d\/\d\d$/);
		expect(tag('online_date') ?? '', file).toMatch(/^\d{4}\/\d\d\/\d\d$/);
		expect((tag('online_date') ?? '') >= (tag('publication_date') ?? ''), file).toBe(true);
		expect(tag('public_url'), file).toBe(site + addressOf(file));
		expect(tag('inbook_title'), file).toBe('Why Deep');
		expect(tag('language'), file).toBe('en');
	}
});
