import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterEach(() => expect(site.problems).toEqual([]));
afterAll(() => site?.close());

test('a button copies the page as Markdown and says so', async () => {
	const page = await site.open('/questions/pooling/', { permissions: ['clipboard-read', 'clipboard-write'] });
	await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
	const status = page.locator('markdown-twin').getByRole('status');
	await status.filter({ hasText: 'Copied' }).waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(readFileSync('dist/questions/pooling/index.md', 'utf8'));
});

test('a copy that fails says so and points to the link', async () => {
	const page = await site.open('/questions/pooling/', { permissions: ['clipboard-read', 'clipboard-write'] });
	await page.evaluate(() => {
		navigator.clipboard.write = () => Promise.reject(new Error('refused'));
	});
	await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
	await page.locator('markdown-twin').getByRole('status').filter({ hasText: 'Not copied' }).waitFor();
});

test('without JavaScript a link leads to the Markdown', async () => {
	const page = await site.open('/topics/cnn/', { javaScriptEnabled: false });
	expect(await page.getByRole('button', { name: 'Copy page as Markdown' }).count()).toBe(0);
	const href = await page.getByRole('link', { name: 'Markdown', exact: true }).getAttribute('href');
	expect(href).toBe('/topics/cnn/index.md');
});
