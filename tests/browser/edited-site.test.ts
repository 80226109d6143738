import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readLock } from '../../src/links/files.ts';
import type { Living } from '../../src/links/lock.ts';
import { openSite, type Site } from './browser.ts';
import { makeEditedCopy, type EditedCopy } from './edited-copy.ts';

// Links were made on the site as it is; then writers went on. The copy is that later site.
const before = readLock(process.cwd());
let copy: EditedCopy;
let site: Site;
beforeAll(async () => {
	copy = makeEditedCopy();
	site = await openSite(copy.root);
}, 300_000);
afterEach(() => expect(site.problems).toEqual([]));
afterAll(async () => {
	await site?.close();
	copy?.remove();
});

const find = (page: string, isWanted: (block: Living) => boolean): Living => {
	const block = before.living.find((one) => one.page === page && isWanted(one));
	if (!block) throw new Error(`The lock has no such block on ${page}.`);
	return block;
};
/** The lock holds plain quotation marks. */
const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
const paragraph = (page: string, text: string) =>
	find(page, ({ kind, words }) => kind === 'paragraph' && straight(text).startsWith(words.replace('…', '')));
const link = ({ page, id, stamp }: Living, directive = '') => `${page}?v=${stamp}#${id}${directive}`;

test('every id and every heading of the site as it was still leads to a place, without JavaScript where its page remains', () => {
	const read = (address: string) => parse(readFileSync(join(copy.root, 'dist', address, 'index.html'), 'utf8'));
	const lost = [...Map.groupBy(before.living, ({ page }) => page)].flatMap(([page, blocks]) => {
		let document = read(page);
		const forward = document.querySelector('script[data-to]')?.getAttribute('data-to');
		if (forward) document = read(forward);
		const ids = new Set(document.querySelectorAll('[id]').map(({ id }) => id));
		return blocks
			.filter(({ kind }) => kind !== 'page')
			.flatMap(({ id, name }) => [id, name ?? id])
			.filter((id) => !ids.has(id))
			.map((id) => `${page}#${id}`);
	});
	expect(lost).toEqual([]);
});

test('a link to a paragraph that was reworded lands on it and shows what it said then', async () => {
	const block = paragraph(copy.reworded.page, copy.reworded.before);
	const page = await site.open(link(block));
	const note = page.getByRole('note').filter({ hasText: 'This has changed since the link was made on' });
	await note.waitFor();
	expect(await note.locator('del').allTextContents()).toContain('small');
	expect(await note.locator('ins').allTextContents()).toContain('edited');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe(block.id);
	const tops = await page.evaluate(
		(id) =>
			[document.querySelector('.arrival'), document.getElementById(id)].map(
				(one) => one?.getBoundingClientRect().top ?? 0,
			),
		block.id,
	);
	expect(tops[0]).toBeGreaterThan(50);
	expect(tops[0]).toBeLessThan(tops[1] ?? 0);
});

test.each([
	['no stamp', (block: Living) => `${block.page}#${block.id}`],
	['a stamp that was never ours', (block: Living) => `${block.page}?v=00000000#${block.id}`],
])('a link with %s to a changed paragraph says nothing of the change', async (_, address) => {
	const page = await site.open(address(paragraph(copy.reworded.page, copy.reworded.before)));
	await page.locator('.arrival-path').waitFor();
	expect(await page.locator('.change-note').count()).toBe(0);
});

test('a link with today’s stamp says nothing of a change, and who comes without a link sees nothing at all', async () => {
	const { id } = paragraph(copy.reworded.page, copy.reworded.before);
	const living = readLock(copy.root).living.filter((block) => block.id === id);
	const page = await site.open(living.map((block) => link(block)).join());
	await page.locator('.arrival-path').waitFor();
	expect(await page.locator('.change-note').count()).toBe(0);
	const plain = await site.open(copy.reworded.page);
	await plain.waitForTimeout(500);
	expect(await plain.locator('.arrival, .change-note').count()).toBe(0);
	expect(await plain.locator('.former:visible').count()).toBe(0);
});

test.each([true, false])(
	'a link to a paragraph that is gone says so and quotes it (JavaScript: %s)',
	async (javaScriptEnabled) => {
		const block = paragraph(copy.deleted.page, copy.deleted.text);
		const page = await site.open(link(block), { javaScriptEnabled });
		const note = page.locator(`[id="${block.id}"]`);
		await note.waitFor();
		expect(await note.textContent()).toContain('What this link led to was removed on');
		expect(await note.textContent()).toContain(copy.deleted.text.slice(0, 40));
		expect(await note.getByRole('link').getAttribute('href')).toMatch(/^#/);
	},
);

test('a section that went to another guide is followed there, by its words and by its id, with the query', async () => {
	const block = find(
		copy.moved.from,
		({ kind, words }) => kind === 'heading' && words === copy.moved.heading.slice(0, words.length),
	);
	for (const fragment of [block.id, block.name]) {
		const page = await site.open(`${copy.moved.from}?v=${block.stamp}#${fragment}`);
		await page.waitForURL(`**${copy.moved.to}?v=${block.stamp}#*`);
		await page.locator('.arrival-path').waitFor();
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(copy.moved.heading);
	}
	const without = await site.open(`${copy.moved.from}#${block.id}`, { javaScriptEnabled: false });
	expect(await without.locator('.former:visible a').getAttribute('href')).toBe(`${copy.moved.to}#${block.name}`);
});

test('a page with another address is found at the old one, with query and fragment, and by hosts', async () => {
	const block = find(copy.renamed.from, ({ kind }) => kind === 'lead');
	const page = await site.open(link(block));
	await page.waitForURL(`**${copy.renamed.to}?v=${block.stamp}#${block.id}`);
	const without = await site.open(copy.renamed.from, { javaScriptEnabled: false });
	await without.waitForURL(`**${copy.renamed.to}`);
	expect(readFileSync(join(copy.root, 'dist/_redirects'), 'utf8')).toBe(
		`${copy.renamed.from} ${copy.renamed.to} 301\n`,
	);
});

test('short addresses and the resolver lead to where a block stands today', async () => {
	const heading = find(
		copy.moved.from,
		({ kind, words }) => kind === 'heading' && words === copy.moved.heading.slice(0, words.length),
	);
	const short = await site.open(`/a/${heading.id}/`);
	await short.waitForURL(`**${copy.moved.to}#${heading.name}`);
	const without = await site.open(`/a/${heading.id}/`, { javaScriptEnabled: false });
	await without.waitForURL(`**${copy.moved.to}#${heading.name}`);
	const block = find(copy.renamed.from, ({ kind }) => kind === 'lead');
	const resolved = await site.open(`/a/#${block.id}`);
	await resolved.waitForURL(`**${copy.renamed.to}#${block.id}`);
	const unknown = await site.open('/a/#zzzzzz');
	await unknown.getByText('No passage with the id “zzzzzz” was ever published here.').waitFor();
	const elsewhere = await site.open(`/questions/stride-that-is-no-page/#${block.id}`);
	expect(elsewhere.url()).toContain('stride');
	site.problems.length = 0;
});

test.each([
	['both keys good', true, true],
	['words changed', true, false],
	['id gone', false, true],
	['both gone', false, false],
])('a link with two keys: %s', async (_, hasId, hasWords) => {
	const address = '/topics/rnn/';
	const paragraphs = before.living.filter(
		({ page, kind, words }) => page === address && kind === 'paragraph' && words.length > 50,
	);
	const last = find(address, (block) => block === paragraphs.at(-1));
	const plain = await site.open(address);
	const text = (await plain.locator(`[id="${last.id}"]`).textContent()) ?? '';
	const words = text.split(/\s+/).slice(0, 5).join(' ');
	const directive = `:~:text=${encodeURIComponent(hasWords ? words : 'words that were never here')}`;
	const opened = await site.open(`${address}#${hasId ? last.id : 'zzzzzz'}${directive}`);
	await opened.waitForTimeout(800);
	const top = await opened.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1, last.id);
	if (hasId || (hasWords && (await findsWords(opened.context())))) {
		expect(top).toBeGreaterThan(0);
		expect(top).toBeLessThan(900);
	} else expect(await opened.evaluate(() => scrollY)).toBe(0);
	if (!hasId) await opened.getByText('This link leads to a passage that this page does not have').waitFor();
});

/** Whether this browser goes to the words of a link at all: the one that npm brings has that part left out, and then shows the note alone. */
async function findsWords(context: BrowserContext): Promise<boolean> {
	const page = await context.newPage();
	const body = '<p style="margin-top: 300vh">some words</p>';
	await page.route('**/probe', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(new URL('/probe#:~:text=some%20words', site.address).href);
	await page.waitForTimeout(500);
	const finds = await page.evaluate(() => scrollY > 0);
	if (!finds)
		console.warn(
			'This browser does not go to the words of a link. Set CHROME_PATH to Chromium or Chrome to test that as well.',
		);
	return finds;
}
