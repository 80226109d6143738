import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterEach(() => expect(site.problems).toEqual([]));
afterAll(() => site?.close());

test('a term shows its definition where it is first used, and leads to the glossary', async () => {
	const page = await site.open('/topics/rnn/');
	const term = page.locator('a.term').first();
	await term.hover();
	const preview = page.getByRole('tooltip');
	await preview.waitFor({ state: 'visible' });
	expect((await preview.textContent())?.length).toBeGreaterThan(30);
	await term.click();
	await page.waitForURL('**/glossary/*/');
	expect(await page.getByText('Explained at length').isVisible()).toBe(true);
});

test('no term is linked twice on a page', async () => {
	const page = await site.open('/topics/transformers/');
	const links = await page.locator('a.term').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(links.length).toBeGreaterThan(5);
	expect(new Set(links).size).toBe(links.length);
});

test('systems stand by year and can be sorted by name, both ways', async () => {
	const page = await site.open('/systems/');
	const column = (place: number) => page.locator(`tbody tr > :nth-child(${place})`).allTextContents();
	const years = (await column(2)).map(Number);
	expect(years).toEqual([...years].sort((a, b) => a - b));
	await page.getByRole('button', { name: 'System' }).click();
	const names = (await column(1)).map((name) => name.trim().toLowerCase());
	expect(names[0]?.localeCompare(names.at(-1) ?? '')).toBeLessThan(0);
	await page.getByRole('button', { name: 'System' }).click();
	expect((await column(1))[0]?.trim().toLowerCase()).toBe(names.at(-1));
	expect(await page.locator('th[aria-sort="descending"]').textContent()).toBe('System');
});

test('a system shows its facts with their sources and the pages that discuss it', async () => {
	const page = await site.open('/systems/alexnet/');
	expect(await page.locator('.fact-box > div').count()).toBeGreaterThanOrEqual(4);
	await page.locator('.fact-box sup a').first().click();
	expect(await page.locator('.references li:target').count()).toBe(1);
	expect(await page.locator('#mentioned + ul a').count()).toBeGreaterThan(3);
});

test('a correction can be linked to and leads to its answer', async () => {
	const first = await site.open('/corrections/');
	const id = await first.locator('.sl-markdown-content h3[id]').first().getAttribute('id');
	const page = await site.open(`/corrections/#${id}`);
	const block = page.locator('.often-said').first();
	await block.locator('a:not(.block-link)').last().click();
	await page.waitForURL(/\/(questions|topics)\/.+/);
});
