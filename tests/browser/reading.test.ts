import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterEach(() => expect(site.problems).toEqual([]));
afterAll(() => site?.close());

test('a reader finds the way from the front page to a guide and its questions', async () => {
	const page = await site.open('/');
	await page.getByRole('link', { name: 'Convolutional networks' }).first().click();
	await page.waitForURL('**/topics/cnn/');
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'What does pooling do' }).click();
	await page.waitForURL('**/questions/pooling/');
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('pooling');
});

test('hovering over a citation shows the work and the place in it; a click goes to the reference, and a link leads back', async () => {
	const page = await site.open('/questions/pooling/');
	const citation = page.locator('sup.citation a').first();
	await citation.hover();
	const preview = page.getByRole('tooltip');
	await preview.waitFor({ state: 'visible' });
	expect(await preview.textContent()).toContain('Here: ');
	expect(await preview.locator('cite').textContent()).not.toBe('');
	await citation.click();
	expect(page.url()).toMatch(/#ref-/);
	expect(await page.locator('.references li:target').count()).toBe(1);
	await page.locator('.references li:target .places a').first().click();
	expect(page.url()).toMatch(/#cite-/);
});

test('a citation shows its work on keyboard focus, and Escape hides it', async () => {
	const page = await site.open('/questions/pooling/');
	const citation = page.locator('sup.citation a').first();
	await citation.focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Shift+Tab');
	await page.getByRole('tooltip').waitFor({ state: 'visible' });
	expect(await citation.getAttribute('aria-describedby')).toBe('text-preview');
	await page.keyboard.press('Escape');
	await page.getByRole('tooltip').waitFor({ state: 'hidden' });
});

test('on a touch screen the first tap shows the work, the second follows the link', async () => {
	const page = await site.open('/questions/pooling/', {
		hasTouch: true,
		isMobile: true,
		viewport: { width: 390, height: 800 },
	});
	const citation = page.locator('sup.citation a').first();
	await citation.tap();
	await page.getByRole('tooltip').waitFor({ state: 'visible' });
	expect(page.url()).not.toContain('#');
	await citation.tap();
	expect(page.url()).toContain('#ref-');
});

test('a computed number shows its arithmetic', async () => {
	const page = await site.open('/questions/conv-parameters/');
	await page.locator('a.calc').first().hover();
	expect(await page.getByRole('tooltip').textContent()).toMatch(/^= .*×/);
});

test('a link with a fragment lands on its section, below the header', async () => {
	const first = await site.open('/topics/cnn/');
	const id = await first.locator('.sl-markdown-content h2[id]').nth(2).getAttribute('id');
	const page = await site.open(`/topics/cnn/#${id}`);
	await page.waitForTimeout(300);
	const top = await page.locator(`#${id}`).evaluate((heading) => heading.getBoundingClientRect().top);
	expect(top).toBeGreaterThan(50);
	expect(top).toBeLessThan(250);
});

test('the contents list follows references and questions too', async () => {
	const page = await site.open('/topics/rnn/');
	await page
		.getByRole('navigation', { name: 'On this page' })
		.getByRole('link', { name: 'Questions of this guide' })
		.click();
	expect(page.url()).toContain('#questions');
});

test('without JavaScript citations are links, computed numbers tell their arithmetic, and search leads to a page of all questions', async () => {
	const page = await site.open('/questions/pooling/', { javaScriptEnabled: false });
	const citation = page.locator('sup.citation a').first();
	expect(await citation.getAttribute('title')).toMatch(/\d{4}/);
	await citation.click();
	expect(page.url()).toContain('#ref-');
	expect(await page.locator('a.calc').first().getAttribute('title')).toMatch(/^= /);
	await page.locator('header [data-open-search]').click();
	await page.waitForURL('**/search/');
	expect(await page.locator('main .question-list a[href*="/questions/"]').count()).toBeGreaterThan(140);
});

test.each([
	[390, 'light'],
	[390, 'dark'],
	[1440, 'light'],
] as const)('no page is wider than a screen of %i pixels (%s)', async (width, colorScheme) => {
	for (const address of [
		'/',
		'/topics/cnn-vs-rnn/',
		'/topics/gpus/',
		'/questions/lstm-gates/',
		'/questions/',
		'/search/',
		'/search/?q=why%20gpus',
		'/bibliography/',
		'/method/',
	]) {
		const page = await site.open(address, { viewport: { width, height: 844 }, colorScheme });
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
			address,
		).toBeLessThanOrEqual(0);
		await page.context().close();
	}
});
