import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterEach(() => expect(site.problems).toEqual([]));
afterAll(() => site?.close());

const box = (page: Page) => page.getByRole('combobox', { name: 'Search the answers' });
const options = (page: Page) => page.locator('#search-results').getByRole('option');
const answers = (page: Page) => page.locator('search-dialog [data-answers]').getByRole('option');
const passages = (page: Page) => page.locator('search-dialog [data-passages]').getByRole('option');
const start = (page: Page) => page.locator('search-dialog [data-start]');

async function search(page: Page, query: string) {
	await page.keyboard.press('Control+k');
	await box(page).fill(query);
	await options(page).first().waitFor();
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
	const links = await answers(page).evaluateAll((all) =>
		all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
	);
	expect(links.slice(0, 3)).toContain(address);
});

test('nothing of the search is loaded until it is touched, then its code and its index', async () => {
	const page = await site.open('/');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.waitForTimeout(300);
	expect(asked.filter((path) => /search|dialog|pagefind/.test(path))).toEqual([]);
	const index = page.waitForResponse('**/search/answers.json');
	await page.locator('header [data-open-search]').hover();
	await index;
	expect(asked.filter((path) => /pagefind|texts\.json/.test(path))).toEqual([]);
});

test('every key press is answered in the same frame', async () => {
	const page = await site.open('/');
	await search(page, 'p');
	const lists = await page.evaluate(() => {
		const input = document.querySelector<HTMLInputElement>('search-dialog input');
		return ['po', 'pool', 'pooling', 'qqqxyz', 'lstm'].map((query) => {
			if (input) input.value = query;
			input?.dispatchEvent(new Event('input', { bubbles: true }));
			return document.querySelector('search-dialog [data-answers] .result-title')?.textContent ?? '';
		});
	});
	expect(lists[2]).toMatch(/pool/i);
	expect(lists[3]).toBe('');
	expect(lists[4]).toMatch(/LSTM|long short-term/i);
});

test('an answer shows its kind, its topic, its sentence and what matched; passages follow below without moving it', async () => {
	const page = await site.open('/');
	await search(page, 'pooling');
	const first = answers(page).first();
	await first.locator('.result-text').waitFor();
	const question = answers(page).filter({ hasText: 'Question · ' }).first();
	expect((await question.locator('.result-text').textContent())?.length).toBeGreaterThan(40);
	expect(await question.locator('mark').first().textContent()).toMatch(/pool/i);
	// Asked in one go, because the list is made anew when the texts arrive.
	const place = () =>
		page.evaluate(
			() => document.querySelector('search-dialog [data-answers] a')?.getBoundingClientRect().toJSON() as unknown,
		);
	const before = await place();
	await passages(page).first().waitFor();
	expect(await place()).toEqual(before);
	expect(await page.locator('.search-texts-heading').textContent()).toContain('In the texts');
	expect(await passages(page).locator('mark').first().textContent()).toMatch(/pool/i);
});

test('notes say what was corrected and what else was searched, and what was typed can be searched', async () => {
	const page = await site.open('/');
	await search(page, 'convlutional');
	const notes = page.locator('search-dialog [data-notes]');
	expect(await notes.textContent()).toContain('Showing results for convolutional.');
	await notes.getByRole('button', { name: 'Search for convlutional instead' }).click();
	expect(await box(page).inputValue()).toBe('"convlutional"');
	expect(await notes.textContent()).not.toContain('Showing results');
	await box(page).fill('graphics card');
	expect(await notes.textContent()).toMatch(/Also searched .*GPU.* for graphics card\./);
});

test('kind and topic narrow both lists; a filter that leaves nothing can be taken away', async () => {
	const page = await site.open('/');
	await search(page, 'parameters');
	await page.getByLabel('Topic').selectOption('Recurrent networks');
	await page.getByLabel('Kind').selectOption('Guides');
	await passages(page).first().waitFor();
	for (const kind of await page.locator('search-dialog .result-kind').allTextContents())
		expect(kind).toMatch(/^(Guide|Section) · Recurrent networks$/);
	await page.getByLabel('Kind').selectOption('Terms');
	await start(page).getByRole('button', { name: 'Search all kinds and topics' }).click();
	expect(await answers(page).count()).toBeGreaterThan(3);
	expect(await page.getByLabel('Kind').inputValue()).toBe('');
});

test('the keyboard walks through both lists, opens a result and closes the dialog', async () => {
	const page = await site.open('/');
	await search(page, 'lstm gates');
	await passages(page).first().waitFor();
	const count = await answers(page).count();
	for (let press = 0; press <= count; press += 1) await page.keyboard.press('ArrowDown');
	const passage = passages(page).first();
	expect(await passage.getAttribute('aria-selected')).toBe('true');
	expect(await box(page).getAttribute('aria-activedescendant')).toBe(await passage.getAttribute('id'));
	await page.keyboard.press('ArrowUp');
	expect(await answers(page).last().getAttribute('aria-selected')).toBe('true');
	await page.keyboard.press('Escape');
	expect(await page.getByRole('dialog').count()).toBe(0);
	await page.keyboard.press('Control+k');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/(questions|topics|glossary)\/.+/);
});

test('a screen reader is told the outcome once, after a pause', async () => {
	const page = await site.open('/');
	await page.keyboard.press('Control+k');
	await page.evaluate(() => {
		const status = document.querySelector('search-dialog [role="status"]');
		const said: string[] = ((window as unknown as { said: string[] }).said = []);
		if (status) new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
	});
	await box(page).pressSequentially('convlutional', { delay: 40 });
	await passages(page).first().waitFor();
	await page.waitForTimeout(1500);
	const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
	expect(said.length).toBeLessThanOrEqual(2);
	expect(said.join(' ')).toMatch(/^\d+ answers?\. Showing results for convolutional\..*\d+ passages? in the texts\.$/);
});

test('words that nothing holds get the topics, not an empty panel', async () => {
	const page = await site.open('/');
	await page.keyboard.press('Control+k');
	await box(page).fill('qqqxyz zzzz');
	await start(page).getByText('No answer matches').waitFor();
	expect(await start(page).locator('.chips a').count()).toBeGreaterThan(15);
	await page.waitForTimeout(1000);
	expect(await passages(page).count()).toBe(0);
	await page.keyboard.press('ArrowDown');
	expect(await page.evaluate(() => document.activeElement?.closest('[data-start]') !== null)).toBe(true);
});

test('searches that led somewhere are remembered in this browser and can be forgotten', async () => {
	const page = await site.open('/');
	await search(page, 'pooling');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/(questions|topics|glossary)\/.+/);
	await page.keyboard.press('Control+k');
	await start(page).getByRole('button', { name: 'pooling', exact: true }).click();
	await answers(page).first().waitFor();
	await box(page).fill('');
	await start(page).getByRole('button', { name: 'Forget pooling' }).click();
	expect(await start(page).getByText('Recent searches').count()).toBe(0);
	expect(await start(page).locator('.chips a').count()).toBeGreaterThan(15);
});

test('a passage opens at its place with its words marked and a clean address; Escape removes the marks', async () => {
	const page = await site.open('/');
	await search(page, 'vanishing gradient');
	const passage = passages(page).first();
	await passage.waitFor();
	const href = await passage.getAttribute('href');
	await passage.click();
	await page.getByRole('button', { name: 'Remove marks' }).waitFor();
	expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(href);
	const marked = () =>
		page.evaluate(() =>
			[...((CSS.highlights.get('search') ?? []) as Iterable<Range>)].map((range) => ({
				text: range.toString(),
				top: range.getBoundingClientRect().top,
			})),
		);
	const [first] = await marked();
	expect(first?.text).toMatch(/vanish|gradient/i);
	expect(first?.top).toBeGreaterThan(0);
	expect(first?.top).toBeLessThan(900);
	await page.keyboard.press('Escape');
	expect(await marked()).toEqual([]);
	await page.reload();
	expect(await marked()).toEqual([]);
});

test('Back returns to the list as it was, and to none after it was closed', async () => {
	const page = await site.open('/');
	await search(page, 'gradient');
	await passages(page).first().waitFor();
	await page.getByLabel('Topic').selectOption('Recurrent networks');
	await passages(page).first().waitFor();
	for (let press = 0; press < 7; press += 1) await page.keyboard.press('ArrowDown');
	await box(page).focus();
	for (let press = 0; press < 7; press += 1) await page.keyboard.press('ArrowDown');
	const chosen = page.locator('search-dialog [aria-selected="true"]');
	const href = await chosen.getAttribute('href');
	const place = await chosen.boundingBox();
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${href}`);
	await page.goBack();
	await page.locator(`search-dialog [aria-selected="true"][href="${href}"]`).waitFor();
	expect(await box(page).inputValue()).toBe('gradient');
	expect(await page.getByLabel('Topic').inputValue()).toBe('Recurrent networks');
	expect((await chosen.boundingBox())?.y).toBeCloseTo(place?.y ?? 0, 0);
	await page.keyboard.press('Escape');
	await page.reload();
	await page.waitForTimeout(300);
	expect(await page.getByRole('dialog').count()).toBe(0);
});

test('a result on the same page closes the dialog, and Back opens it again', async () => {
	const page = await site.open('/topics/cnn/');
	await search(page, 'convolutional');
	const here = page.locator('#search-results a[href^="/topics/cnn/#"]').first();
	await here.waitFor();
	await here.click();
	await page.waitForURL(/\/topics\/cnn\/#/);
	expect(await page.getByRole('dialog').count()).toBe(0);
	await page.goBack();
	await page.getByRole('dialog').waitFor();
	expect(await box(page).inputValue()).toBe('convolutional');
});

test.each([
	'<img src=x onerror="document.title=1">',
	'"><script>document.title=1</script>',
	'javascript:alert(1) &lt;b&gt; {{x}} ${x} %00 \\',
	'مرحبا بالعالم שלום',
	'深層学習とは何ですか 👩‍🔬 \u0000\u202e\uffff',
	'"unbalanced \'quotes (and [brackets* ?+^$|',
	'x'.repeat(10_000),
	'gradient '.repeat(1200),
])('the hostile input %# is answered as text and changes nothing', async (query) => {
	const page = await site.open('/');
	const title = await page.title();
	await page.keyboard.press('Control+k');
	await start(page).locator('.chips').waitFor();
	await box(page).fill(query);
	await page.locator('search-dialog :is([data-answers] a, [data-start] .nothing)').first().waitFor();
	await page.waitForTimeout(900);
	expect(await page.title()).toBe(title);
	expect(await page.locator('search-dialog :is(img, script)').count()).toBe(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('without its index the search says so, and typing tries again', async () => {
	const page = await site.open('/');
	await page.route('**/search/answers.json', (route) => route.abort());
	await page.keyboard.press('Control+k');
	await start(page).getByText('could not be loaded').waitFor();
	site.problems.length = 0; // The browser reports the failed request itself.
	await page.unroute('**/search/answers.json');
	await box(page).fill('pooling');
	await answers(page).first().waitFor();
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
