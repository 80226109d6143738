import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterEach(() => expect(site.problems).toEqual([]));
afterAll(() => site?.close());

async function search(page: Page, query: string) {
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search the answers' }).fill(query);
	await page.locator('#search-results').getByRole('option').first().waitFor();
}

test.each([
	['max pooling', '/questions/pooling/'],
	['vanishing gradients', '/questions/vanishing-gradients/'],
	['receptive field', '/questions/receptive-field/'],
	['tensor cores', '/questions/tensor-cores/'],
	['chinchilla', '/questions/chinchilla/'],
	['is gpt an rnn', '/questions/is-gpt-an-rnn/'],
	['google cat experiment', '/questions/google-cat-experiment/'],
])('a search for "%s" finds its answer among the first three', async (query, address) => {
	const page = await site.open('/');
	await search(page, query);
	const links = await page
		.locator('#search-results')
		.getByRole('option')
		.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
	expect(links.slice(0, 3)).toContain(address);
});

test('a question shows its kind, its topic and its one-sentence answer; a guide its best section', async () => {
	const page = await site.open('/');
	await search(page, 'pooling');
	const question = page.locator('#search-results').getByRole('option').filter({ hasText: 'Question · ' }).first();
	expect((await question.locator('.result-short').textContent())?.length).toBeGreaterThan(40);
	await page.getByLabel('Kind').selectOption('Guide');
	await page.waitForFunction(() =>
		[...document.querySelectorAll('.result-kind')].every(({ textContent }) => textContent?.startsWith('Guide')),
	);
	const guide = page.locator('#search-results').getByRole('option').first();
	expect(await guide.locator('.result-section').textContent()).not.toBe('');
	expect(await guide.getAttribute('href')).toMatch(/\/topics\/[a-z-]+\/#/);
});

test('the topic filter narrows the results', async () => {
	const page = await site.open('/');
	await search(page, 'parameters');
	await page.getByLabel('Topic').selectOption('Recurrent networks');
	await page.waitForFunction(() =>
		[...document.querySelectorAll('.result-kind')].every(({ textContent }) =>
			textContent?.endsWith('Recurrent networks'),
		),
	);
	expect(await page.locator('#search-results').getByRole('option').count()).toBeGreaterThan(0);
});

test('the keyboard walks the list, opens a result and closes the dialog', async () => {
	const page = await site.open('/');
	await search(page, 'lstm gates');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const second = page.locator('#search-results').getByRole('option').nth(1);
	expect(await second.getAttribute('aria-selected')).toBe('true');
	expect(await page.getByRole('combobox', { name: 'Search the answers' }).getAttribute('aria-activedescendant')).toBe(
		await second.getAttribute('id'),
	);
	await page.keyboard.press('ArrowUp');
	expect(await page.locator('#search-results').getByRole('option').first().getAttribute('aria-selected')).toBe('true');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/(questions|topics)\//);
	await page.keyboard.press('Control+k');
	await page.keyboard.press('Escape');
	expect(await page.getByRole('dialog').count()).toBe(0);
});

test('words that no page holds get a plain sentence, not an empty panel', async () => {
	const page = await site.open('/');
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search the answers' }).fill('qqqxyz zzzz');
	await page.getByText('No page holds all of these words').waitFor();
});

test('a page that does not exist offers search', async () => {
	const page = await site.open('/questions/');
	await page.evaluate(() => document.querySelector<HTMLElement>('header [data-open-search]')?.click());
	expect(await page.getByRole('dialog', { name: 'Search' }).isVisible()).toBe(true);
	const lost = await site.open('/no-such-page/');
	site.problems.length = 0; // The browser reports the 404 itself.
	await lost.getByRole('link', { name: 'Search the answers' }).click();
	expect(await lost.getByRole('dialog', { name: 'Search' }).isVisible()).toBe(true);
});
