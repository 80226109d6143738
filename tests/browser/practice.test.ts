import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterEach(() => expect(site.problems).toEqual([]));
afterAll(() => site?.close());

const status = (page: Page) => page.locator('practice-cards [role="status"]');
const question = (page: Page) => page.locator('#practice-question');
const start = (page: Page) => page.getByRole('button', { name: 'Start' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);

/** Waits until the status says so. */
const told = (page: Page, text: string) => status(page).filter({ hasText: text }).waitFor();

async function openPractice(options = {}): Promise<Page> {
	const page = await site.open('/practice/', options);
	await start(page).waitFor();
	return page;
}

/** Marks the open card after its sentence was shown. */
async function play(page: Page, grade: string) {
	await page.keyboard.press('Enter');
	await page.keyboard.press(grade);
}

test('a card is thought about, shown in three steps and marked, all by keyboard', async () => {
	const page = await openPractice();
	await start(page).focus();
	await page.keyboard.press('Enter');
	await told(page, '0 of 20 cards done');
	expect(await focused(page)).toBe('practice-question');
	const asked = await question(page).textContent();

	await page.keyboard.press('3');
	expect(await question(page).textContent(), 'nothing is marked before the answer is shown').toBe(asked);
	await page.keyboard.press('Tab');
	await page.keyboard.type('1 2 3 is my answer');
	expect(await page.getByLabel('Your answer').inputValue()).toBe('1 2 3 is my answer');
	expect(await page.locator('[data-step]:visible').count()).toBe(0);
	await page.keyboard.press('Escape');
	expect(await focused(page)).toBe('practice-question');

	await page.keyboard.press('Space');
	expect(await page.locator('[data-step]:visible').count()).toBe(1);
	expect((await page.locator('#practice-short').textContent())?.length).toBeGreaterThan(40);
	await page.keyboard.press('Enter');
	expect((await page.locator('[data-part="minute"] > p').first().textContent())?.length).toBeGreaterThan(40);
	await page.keyboard.press('Space');
	expect(await page.locator('[data-part="sections"] h2').count()).toBeGreaterThanOrEqual(2);
	expect(await page.locator('[data-step="3"]').evaluate((part) => part === document.activeElement)).toBe(true);

	const citation = page.locator('.practice-card sup.citation a').first();
	expect(await citation.getAttribute('href')).toMatch(/^\/questions\/[a-z0-9-]+\/#ref-/);
	await page.keyboard.press('4');
	await told(page, '1 of 20 cards done');
	expect(await question(page).textContent()).not.toBe(asked);
	expect(await page.getByLabel('Your answer').inputValue()).toBe('');
	expect(await page.locator('[data-step]:visible').count()).toBe(0);
});

test('each button says when the card comes back, sooner for worse grades', async () => {
	const page = await openPractice();
	await start(page).click();
	await page.getByRole('button', { name: 'Show it in one sentence' }).click();
	expect(
		await page.getByRole('group', { name: 'How well did you know it?' }).getByRole('button').allInnerTexts(),
	).toEqual(
		[/Again.*\s10 min/, /Hard.*\s15 min/, /Good.*\s\d days?/, /Easy.*\s\d days?/].map((text) =>
			expect.stringMatching(text),
		),
	);
});

test('a session of twenty cards that is closed and reopened goes on where it was', async () => {
	const page = await openPractice();
	await start(page).click();
	for (const grade of ['3', '1', '4']) await play(page, grade);
	await told(page, '2 of 20 cards done');
	await page.keyboard.press('Space');
	await page.keyboard.press('Space');
	const asked = (await question(page).textContent()) ?? '';
	const context = page.context();
	const address = page.url();
	await page.close();

	const again = await context.newPage();
	await again.goto(address);
	await told(again, '2 of 20 cards done');
	expect(await question(again).textContent()).toBe(asked);
	expect(await again.locator('[data-step]:visible').count()).toBe(2);
	// The cursor is in the card, so the keys work at once.
	await again.keyboard.press('3');
	await told(again, '3 of 20 cards done');

	for (let left = 17; left > 1; left -= 1) await play(again, '3');
	await told(again, '19 of 20 cards done');
	await again.getByRole('heading', { name: 'Only what you did not know is left' }).waitFor();
	await again.getByRole('button', { name: 'Go on now' }).click();
	await play(again, '3');
	await told(again, 'You are through 20 cards. 0 due, ');
	await again.reload();
	await told(again, '20 for later');
});

test('topic and level decide what is drawn', async () => {
	const page = await openPractice();
	await page.locator('.practice-start').getByLabel('Topic').selectOption('rnn');
	await page.locator('.practice-start').getByLabel('Level').selectOption('advanced');
	const [, fresh] = /(\d+) new/.exec((await status(page).textContent()) ?? '') ?? [];
	await start(page).click();
	await told(page, `0 of ${fresh} cards done`);
	expect(await page.locator('.practice-place').textContent()).toMatch(/Recurrent networks\s+advanced/);
});

test('progress goes through a file to another browser, and nothing is lost on the way', async () => {
	const page = await openPractice();
	await start(page).click();
	for (const grade of ['3', '2', '4']) await play(page, grade);
	await page.getByRole('button', { name: 'End session' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export' }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/^why-deep-practice-\d{4}-\d\d-\d\d\.json$/);
	const file = await download.path();

	const other = await openPractice();
	await choose(other, file);
	await told(other, 'Imported. 0 due, ');
	await told(other, '3 for later');
	const kept = await other.evaluate(() => localStorage.getItem('why-deep:practice'));
	expect(kept).toBe(readFileSync(file, 'utf8'));
});

test('a file that cannot be read is refused with the reason, and the progress stays', async () => {
	const page = await openPractice();
	await start(page).click();
	await play(page, '3');
	await page.getByRole('button', { name: 'End session' }).click();
	const kept = () => page.evaluate(() => localStorage.getItem('why-deep:practice'));
	const before = await kept();
	const refusals = [
		['notes.json', 'hello', 'It is not JSON'],
		['old.json', '{"format":"why-deep-practice","version":0}', 'It has version 0 of the format'],
	] as const;
	for (const [name, text, reason] of refusals) {
		await choose(page, { name, mimeType: 'application/json', buffer: Buffer.from(text) });
		await page
			.getByRole('alert')
			.filter({ hasText: `${name} was not imported. ${reason}` })
			.waitFor();
		expect(await kept()).toBe(before);
	}
});

test('what is kept and cannot be read is neither used nor overwritten', async () => {
	const page = await openPractice();
	await page.evaluate(() => localStorage.setItem('why-deep:practice', '{"format":"why-deep-practice","version":9}'));
	await page.reload();
	await page.getByRole('alert').filter({ hasText: 'cannot be read. It has version 9' }).waitFor();
	expect(await start(page).isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
	await told(page, 'Everything is forgotten. 0 due, ');
	expect(await page.locator('practice-cards [role="alert"]').textContent()).toBe('');
	expect(await start(page).isVisible()).toBe(true);
});

test('everything is forgotten only when the reader says so twice', async () => {
	const page = await openPractice();
	await start(page).click();
	await play(page, '3');
	await page.getByRole('button', { name: 'End session' }).click();
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await page.keyboard.press('Escape');
	await told(page, '1 for later');
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
	await told(page, 'Everything is forgotten. 0 due, ');
	await told(page, '0 for later');
});

test('two tabs do not undo each other', async () => {
	const page = await openPractice();
	const second = await page.context().newPage();
	await second.goto(page.url());
	await start(second).click();
	await play(second, '3');
	await told(page, '1 of 20 cards done');
	expect(await question(page).textContent()).toBe(await question(second).textContent());
});

test('an answer that cannot be loaded says where it is', async () => {
	const page = await openPractice();
	await page.route('**/questions/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
	await start(page).click();
	await page.keyboard.press('Space');
	await page.keyboard.press('Space');
	await page.locator('[data-step="2"]').getByText('The answer could not be loaded.').waitFor();
	expect(await page.locator('[data-step="2"] a').getAttribute('href')).toMatch(/^\/questions\/[a-z0-9-]+\/$/);
	site.problems.length = 0; // The browser reports the 404 itself.
});

test('without JavaScript the page says what it is and leads to the questions and the deck', async () => {
	const page = await site.open('/practice/', { javaScriptEnabled: false });
	expect(await page.locator('practice-cards :is(button, select, textarea):visible').count()).toBe(0);
	expect(await page.locator('practice-cards noscript p').innerText()).toMatch(
		/^Practising on this page needs JavaScript/,
	);
	expect(await page.locator('noscript a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
		'/questions/',
		'/practice/why-deep-anki.txt',
	]);
});

test.each([
	[390, 'light'],
	[390, 'dark'],
	[1440, 'light'],
	[1440, 'dark'],
] as const)('at %i pixels no state is too wide or has accessibility violations (%s)', async (width, colorScheme) => {
	const page = await openPractice({ viewport: { width, height: 844 }, colorScheme });
	const check = async (state: string) => {
		const { violations } = await new AxeBuilder({ page })
			.include('main')
			.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
			.analyze();
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
			state,
		).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), state).toBe(0);
	};
	await check('start');
	await start(page).click();
	await check('question');
	for (let step = 0; step < 3; step += 1) await page.keyboard.press('Space');
	await page.locator('[data-part="sections"] h2').first().waitFor();
	await check('whole answer');
	await page.getByRole('button', { name: 'End session' }).click();
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await check('confirmation');
});

async function choose(page: Page, file: Parameters<Page['setInputFiles']>[1]) {
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'Import' }).click(),
	]);
	await chooser.setFiles(file);
}
