import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterEach(() => expect(site.problems).toEqual([]));
afterAll(() => site?.close());

const box = (page: Page) => main(page).getByRole('searchbox', { name: 'Search the answers' });
const main = (page: Page) => page.getByRole('main');
const results = (page: Page) => page.locator('ol[data-search-results] > li');
const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();

test('an address with a question shows its results, keeps the address as typed and names the question in the title', async () => {
	const page = await site.open('/search/?q=why%20gpus');
	await done(page);
	expect(new URL(page.url()).search).toBe('?q=why%20gpus');
	expect(await page.title()).toContain('why gpus');
	expect(await box(page).inputValue()).toBe('why gpus');
	expect(await results(page).count()).toBeGreaterThan(10);
	expect(await results(page).evaluateAll((all) => all.map((item) => item.querySelectorAll('a[href]').length))).toEqual(
		Array.from({ length: await results(page).count() }, () => 1),
	);
	expect(await page.locator('.all-questions').isVisible()).toBe(false);
});

test('typing answers at once, the address follows, and each question one settled on is one step back', async () => {
	const page = await site.open('/search/?q=pooling');
	await done(page);
	await box(page).fill('lstm gates');
	await page.waitForURL('**/search/?q=lstm+gates');
	await page.keyboard.press('Enter');
	await box(page).fill(' chinchilla ');
	await page.waitForURL('**/search/?q=+chinchilla+');
	await page.goBack();
	await page.waitForURL('**/search/?q=lstm+gates');
	expect(await box(page).inputValue()).toBe('lstm gates');
	await page.goBack();
	await page.waitForURL('**/search/?q=pooling');
	await done(page);
	expect(await results(page).first().textContent()).toMatch(/pool/i);
});

test('kind and topic stand in the address', async () => {
	const page = await site.open('/search/?q=parameters&kind=guide&topic=Recurrent+networks');
	await done(page);
	expect(await main(page).getByLabel('Topic').inputValue()).toBe('Recurrent networks');
	for (const kind of await results(page).locator('.result-kind').allTextContents())
		expect(kind).toMatch(/^(Guide|Section) · Recurrent networks$/);
	await main(page).getByLabel('Kind').selectOption('');
	await page.waitForURL('**/search/?q=parameters&topic=Recurrent+networks');
	const odd = await site.open('/search/?q=pooling&kind=nonsense&topic=%3Cb%3E');
	await done(odd);
	expect(await results(odd).count()).toBeGreaterThan(5);
});

test('Back returns to the results, to the place they were left at', async () => {
	const page = await site.open('/search/?q=gradient');
	await done(page);
	const ninth = results(page).nth(9).locator('a');
	await ninth.scrollIntoViewIfNeeded();
	await page.evaluate(() => window.scrollBy(0, 200));
	const scrolled = await page.evaluate(() => window.scrollY);
	const href = await ninth.getAttribute('href');
	await ninth.click();
	await page.waitForURL(`**${href}`);
	await page.goBack();
	await done(page);
	await page.waitForFunction((wanted) => document.activeElement?.getAttribute('href') === wanted, href);
	expect(Math.abs((await page.evaluate(() => window.scrollY)) - scrolled)).toBeLessThan(3);
});

test('the arrow keys lead from the box into the results and back', async () => {
	const page = await site.open('/search/?q=pooling');
	await done(page);
	await box(page).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
		await results(page).first().locator('a').getAttribute('href'),
	);
	await page.keyboard.press('ArrowUp');
	expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
});

test('with nothing asked there are the topics and all questions; Control and K goes to the box', async () => {
	const page = await site.open('/search/');
	await done(page);
	expect(await page.locator('.all-questions a[href*="/questions/"]').count()).toBeGreaterThan(140);
	await page.keyboard.press('Control+k');
	expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
	expect(await page.getByRole('dialog').count()).toBe(0);
});

test('without JavaScript the form leads back to the list of all questions, with no dead filters', async () => {
	const page = await site.open('/search/?q=pooling', { javaScriptEnabled: false });
	expect(await page.locator('.all-questions a[href*="/questions/"]').count()).toBeGreaterThan(140);
	expect(await page.locator('.all-questions').isVisible()).toBe(true);
	expect(await page.locator('main fieldset').isVisible()).toBe(false);
	await main(page).getByRole('searchbox').fill('lstm');
	await main(page).getByRole('button', { name: 'Search' }).click();
	await page.waitForURL('**/search/?q=lstm');
});

test.each(['<img src=x onerror="document.title=1">', '"><script>document.title=1</script>', 'x'.repeat(5000), 'שלום'])(
	'the hostile address %# stays text',
	async (query) => {
		const page = await site.open(`/search/?${new URLSearchParams({ q: query, topic: query })}`);
		await done(page);
		expect(await page.locator('search-page :is(img, script)').count()).toBe(1);
		expect(await page.title()).not.toBe('1');
		expect(await box(page).inputValue()).toBe(query);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
	},
);
