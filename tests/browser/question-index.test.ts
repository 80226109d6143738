import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterEach(() => expect(site.problems).toEqual([]));
afterAll(() => site?.close());

const shown = (page: Page) => page.locator('.question-list > li:visible').count();

test('words, topic and level narrow the list while typing, and the address keeps them', async () => {
	const page = await site.open('/questions/');
	const all = await shown(page);
	expect(all).toBeGreaterThanOrEqual(76);
	await page.getByLabel('Words').fill('gradient');
	const some = await shown(page);
	expect(some).toBeGreaterThan(0);
	expect(some).toBeLessThan(all);
	await page.locator('form.filters').getByLabel('Topic').selectOption('rnn');
	expect(await page.locator('section[data-topic]:visible').count()).toBe(1);
	expect(page.url()).toMatch(/\?topic=rnn&q=gradient$/);
	expect(await page.locator('form.filters').getByRole('status').textContent()).toBe(
		`${await shown(page)} ${(await shown(page)) === 1 ? 'question' : 'questions'}`,
	);
	await page.getByRole('button', { name: 'Show all' }).click();
	await page.waitForFunction(() => location.search === '');
	expect(await shown(page)).toBe(all);
});

test('a filter in the address is applied when someone opens the link', async () => {
	const page = await site.open('/questions/?topic=cnn&level=basic&q=pooling');
	expect(await page.getByLabel('Words').inputValue()).toBe('pooling');
	expect(await page.locator('section[data-topic]:visible').getAttribute('data-topic')).toBe('cnn');
	expect(await page.locator('.question-list > li:visible a').allTextContents()).toContainEqual(
		expect.stringMatching(/pooling/i),
	);
});

test('a filter that nothing passes says so', async () => {
	const page = await site.open('/questions/?q=zzzz');
	expect(await shown(page)).toBe(0);
	expect(await page.locator('form.filters').getByRole('status').textContent()).toBe('0 questions');
});

test('without JavaScript the list is complete and no dead controls show', async () => {
	const page = await site.open('/questions/', { javaScriptEnabled: false });
	expect(await shown(page)).toBeGreaterThanOrEqual(76);
	expect(await page.locator('form.filters').isVisible()).toBe(false);
});
