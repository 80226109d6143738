import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterEach(() => expect(site.problems).toEqual([]));
afterAll(() => site?.close());

const permissions = ['clipboard-read', 'clipboard-write'];
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const share = (page: Page) => page.getByRole('button', { name: 'Share this passage' });
const status = (page: Page) => page.locator('block-sharing [role="status"]');

/** Opens the menu of the second paragraph with the mouse. */
async function openMenu(page: Page): Promise<string> {
	const paragraph = page.locator('.answer p[data-block]').nth(1);
	await paragraph.hover();
	await share(page).click();
	return (await paragraph.getAttribute('id')) ?? '';
}

test('with the mouse: a paragraph offers its link, with its id, its words and its fingerprint, and says that it was copied', async () => {
	const page = await site.open('/questions/pooling/', { permissions });
	const id = await openMenu(page);
	await page.getByRole('button', { name: 'Copy link', exact: true }).click();
	await status(page).getByText('Link copied').waitFor();
	expect(await clipboard(page)).toMatch(
		new RegExp(`^http.*/questions/pooling/\\?v=[0-9a-f]{8}#${id}:~:text=[^,]+,[^,]+$`),
	);
	expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/^block-share/);
});

test('the link that was copied lands on the paragraph, marks it, shows the way to it and moves the focus there', async () => {
	const page = await site.open('/questions/pooling/', { permissions });
	const id = await openMenu(page);
	await page.getByRole('button', { name: 'Copy link', exact: true }).click();
	await status(page).getByText('Link copied').waitFor();
	const opened = await site.open((await clipboard(page)).replace(/^http:\/\/[^/]+/, ''));
	await opened.locator('.arrival-path').waitFor();
	expect(await opened.locator('.arrival-path').textContent()).toBe(
		'Convolutional networks › What does pooling do in a CNN, and is it needed?',
	);
	expect(await opened.locator('.arrived').getAttribute('id')).toBe(id);
	expect(await opened.evaluate(() => document.activeElement?.id)).toBe(id);
	const box = await opened.locator('.arrived').boundingBox();
	expect(box?.y).toBeGreaterThan(60);
	expect(box?.y).toBeLessThan(800);
});

test.each([
	[
		'Copy quote with link',
		/^“It is used for three effects\..*”\n— What does pooling do in a CNN, and is it needed\?, Why Deep\nhttp/,
	],
	[
		'Copy as Markdown',
		/^It is used for three effects\.[^\n]*\n\n\[What does pooling do in a CNN, and is it needed\?\]\(http/,
	],
	[
		'BibTeX',
		/^@online\{whydeep-\w{6},\n {2}author = \{\{Why Deep contributors\}\},\n[\s\S]*urldate = \{\d{4}-\d\d-\d\d\}\n\}$/,
	],
	['CSL-JSON', /^\[\n {2}\{\n {4}"id": "whydeep-/],
	['Plain text', /^Why Deep contributors \(\d{4}\)\. What does .*\(accessed \d{4}-\d\d-\d\d\)\.$/],
])('%s', async (name, expected) => {
	const page = await site.open('/questions/pooling/', { permissions });
	await openMenu(page);
	await page.getByRole('button', { name, exact: true }).click();
	await status(page).getByText('Copied').waitFor();
	expect(await clipboard(page)).toMatch(expected);
});

test('a row is copied as a table with its header, a formula as TeX, a citation as a link', async () => {
	const page = await site.open('/topics/cnn/', { permissions });
	await page.locator('tbody tr[data-block]').last().hover();
	await share(page).click();
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await status(page).getByText('Copied').waitFor();
	expect(await clipboard(page)).toMatch(
		/^\| Year \| Work \| What it added \|\n\| --- \| --- \| --- \|\n\| 2022 .*\[\[\d+\]\]\(http.*#ref-/,
	);
	await page.locator('.block-equation').first().hover();
	await share(page).click();
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect.poll(() => clipboard(page)).toMatch(/^\$\$\n[\s\S]*\\sum[\s\S]*\n\$\$/);
});

test('a section has a short link that leads to it', async () => {
	const page = await site.open('/questions/pooling/', { permissions });
	await page.locator('.sl-heading-wrapper h2').first().hover();
	await share(page).click();
	await page.getByRole('button', { name: 'Copy short link' }).click();
	await status(page).getByText('Link copied').waitFor();
	const link = await clipboard(page);
	expect(link).toMatch(/\/a\/\w{6}\/$/);
	const opened = await site.open(link.replace(/^http:\/\/[^/]+/, ''));
	await opened.waitForURL('**/questions/pooling/#a-worked-example');
});

test('with the keyboard alone: Tab reaches the link of a paragraph, then its button; Escape closes the menu and gives the focus back', async () => {
	const page = await site.open('/questions/pooling/', { permissions });
	const link = page.locator('.answer p[data-block] .block-link').nth(1);
	await page.locator('.answer p[data-block] .block-link').first().focus();
	for (let tab = 0; tab < 6; tab += 1) {
		await page.keyboard.press('Tab');
		if (await link.evaluate((one) => one === document.activeElement)) break;
	}
	expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
	expect(await link.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Copy link');
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('block-share');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await status(page).getByText('Link copied').waitFor();
	expect(await clipboard(page)).toContain(await link.evaluate((one) => (one as HTMLAnchorElement).hash));
});

test('a second press on the button closes the menu', async () => {
	const page = await site.open('/questions/pooling/');
	await openMenu(page);
	const item = page.getByRole('button', { name: 'Copy link', exact: true });
	expect(await item.isVisible()).toBe(true);
	await share(page).click();
	expect(await item.isVisible()).toBe(false);
});

test('where the browser refuses the clipboard, the text can be copied by hand', async () => {
	const page = await site.open('/questions/pooling/');
	await page.evaluate(() => {
		navigator.clipboard.write = () => Promise.reject(new Error('refused'));
	});
	const id = await openMenu(page);
	await page.getByRole('button', { name: 'Copy link', exact: true }).click();
	const box = page.getByRole('textbox', { name: 'This browser does not let the page copy' });
	await box.waitFor();
	expect(await box.inputValue()).toContain(`#${id}:~:text=`);
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/^block-share/);
});

test.each([
	[1440, false],
	[900, false],
	[390, true],
])(
	'no text moves and nothing leaves the window when the button comes (%i pixels, touch: %s)',
	async (width, hasTouch) => {
		for (const address of ['/topics/cnn/', '/timeline/', '/systems/alexnet/']) {
			const page = await site.open(address, { hasTouch, isMobile: hasTouch, viewport: { width, height: 800 } });
			const moved = await page.evaluate(
				(type) => {
					const blocks = [...document.querySelectorAll<HTMLElement>('main [data-block]')];
					const before = blocks.map(({ offsetHeight }) => offsetHeight);
					const changed = blocks.filter((block, place) => {
						for (const name of ['pointerdown', type === 'touch' ? 'click' : 'pointerover'])
							block.dispatchEvent(new PointerEvent(name, { bubbles: true, pointerType: type }));
						return block.offsetHeight !== before[place] || document.documentElement.scrollWidth > innerWidth;
					});
					return changed.map(({ textContent }) => textContent.trim().slice(0, 60));
				},
				hasTouch ? 'touch' : 'mouse',
			);
			expect(moved, address).toEqual([]);
		}
	},
);

test('the words of a link find their row, without its id', async () => {
	const page = await site.open('/topics/cnn/', { permissions });
	const row = page.locator('tbody tr[data-block]').nth(2);
	await row.hover();
	await share(page).click();
	await page.getByRole('button', { name: 'Copy link', exact: true }).click();
	await status(page).getByText('Link copied').waitFor();
	const [cell = ''] = await row.locator('td').allTextContents();
	expect(decodeURIComponent(await clipboard(page))).toMatch(new RegExp(`:~:text=.*${cell.trim()}[,.]`));
});

test('going back to a place on the page tells nothing', async () => {
	const page = await site.open('/questions/pooling/');
	const links = page.locator('.answer p[data-block] .block-link');
	await links.nth(0).click();
	await links.nth(1).click();
	await page.goBack();
	await page.goBack();
	await page.goForward();
	await page.waitForTimeout(300);
	expect(await page.locator('.arrival, .arrived').count()).toBe(0);
});

test('a search result shows its passage, not the way to its section', async () => {
	const page = await site.open('/');
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search the answers' }).fill('worked example pooling maximum');
	const result = page.locator('search-dialog a[href*="#"]').first();
	await result.waitFor();
	await result.click();
	await page.waitForURL(/#/);
	await page.locator('.unmark').waitFor();
	expect(await page.locator('.arrival').count()).toBe(0);
});

test('a plain click on the sign of a block goes there and copies nothing', async () => {
	const page = await site.open('/questions/pooling/', { permissions });
	await page.evaluate(() => navigator.clipboard.writeText('untouched'));
	const link = page.locator('.answer p[data-block] .block-link').first();
	await link.click();
	expect(page.url()).toContain((await link.getAttribute('href')) ?? 'no link');
	expect(await clipboard(page)).toBe('untouched');
	// Who clicks on the page knows where it leads.
	expect(await page.locator('.arrival').count()).toBe(0);
});

test('on a touch screen a tap on a paragraph shows its button', async () => {
	const page = await site.open('/questions/pooling/', {
		permissions,
		hasTouch: true,
		isMobile: true,
		viewport: { width: 390, height: 800 },
	});
	await page
		.locator('.answer p[data-block]')
		.nth(1)
		.tap({ position: { x: 20, y: 10 } });
	await share(page).tap();
	await page.getByRole('button', { name: 'Copy link', exact: true }).tap();
	await status(page).getByText('Link copied').waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('selected text offers a link to just that text', async () => {
	const page = await site.open('/questions/pooling/', { permissions });
	await page
		.locator('.answer p[data-block]')
		.first()
		.evaluate((paragraph) => {
			const range = document.createRange();
			const text = paragraph.firstChild as Text;
			range.setStart(text, text.data.indexOf('each small'));
			range.setEnd(text, text.data.indexOf('each small') + 'each small window'.length);
			getSelection()?.addRange(range);
		});
	await page.getByRole('button', { name: 'Copy link to this text' }).click();
	await status(page).getByText('Link to this text copied').waitFor();
	expect(await clipboard(page)).toMatch(/#\w{6}:~:text=.*each%20small%20window/);
});

test('without JavaScript every block has a link of its own that leads to it', async () => {
	const page = await site.open('/questions/pooling/', { javaScriptEnabled: false });
	const paragraph = page.locator('.answer p[data-block]').nth(1);
	await paragraph.hover();
	const link = paragraph.locator('.block-link');
	await expect.poll(() => link.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
	await link.click();
	expect(page.url()).toContain(`#${await paragraph.getAttribute('id')}`);
	for (const block of ['.answer li[data-block]', '.block-equation', '.block-aside', 'p.lead'])
		expect(await page.locator(`${block} .block-link`).count(), block).toBeGreaterThan(0);
});

test('motion is left out for readers who asked for less of it', async () => {
	const page = await site.open('/questions/pooling/#a-worked-example', { reducedMotion: 'reduce' });
	await page.locator('.arrived').waitFor();
	expect(await page.locator('.arrived').evaluate((one) => getComputedStyle(one).animationName)).toBe('none');
});
