import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const addresses = [
	'/',
	'/topics/scaling/',
	'/topics/gpus/',
	'/questions/lstm-gates/',
	'/systems/alexnet/',
	'/systems/',
	'/questions/',
	'/search/',
	'/search/?q=vanishing+gradient',
	'/timeline/',
	'/corrections/',
	'/method/',
];

test.each(addresses.flatMap((address) => [[address, 'light', 1280] as const, [address, 'dark', 390] as const]))(
	'%s has no accessibility violations (%s, %i pixels wide)',
	async (address, colorScheme, width) => {
		const page = await site.open(address, { colorScheme, viewport: { width, height: 844 } });
		if (address.includes('?q=')) await page.locator('[data-search-state="done"]').waitFor();
		const { violations } = await new AxeBuilder({ page }).withTags(guidelines).analyze();
		const told = violations.map(
			({ id, nodes }) =>
				`${id}: ${nodes
					.slice(0, 3)
					.map(({ html }) => html.slice(0, 120))
					.join(' | ')}`,
		);
		expect(told).toEqual([]);
	},
);

test.each(['light', 'dark'] as const)(
	'sharing a passage and arriving by a link have no accessibility violations (%s)',
	async (colorScheme) => {
		const told = async (page: Page) => {
			const { violations } = await new AxeBuilder({ page }).withTags(guidelines).analyze();
			return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
		};
		const page = await site.open('/questions/pooling/', { colorScheme });
		await page.locator('.answer p[data-block]').nth(1).hover();
		await page.getByRole('button', { name: 'Share this passage' }).click();
		expect(await told(page)).toEqual([]);
		for (const [address, block] of [
			['/systems/alexnet/', '.fact-box [data-block]'],
			['/topics/cnn/', 'tr[data-block]'],
			['/timeline/', 'li[data-block]'],
		] as const) {
			const plain = await site.open(address);
			const id = await plain.locator(block).nth(1).getAttribute('id');
			const arrived = await site.open(`${address}#${id}`, { colorScheme, reducedMotion: 'reduce' });
			await arrived.locator('.arrival').waitFor();
			expect(await told(arrived), address).toEqual([]);
		}
	},
);

test.each([
	['before anything is typed', '', '[data-start] a', 'light'],
	['with results and passages', 'convlutional', '[data-passages] a', 'light'],
	['with results and passages', 'convlutional', '[data-passages] a', 'dark'],
	['with nothing found', 'qqqxyz zzzz', '[data-start] a', 'light'],
] as const)('the search dialog %s (%j) has no accessibility violations', async (_, query, awaited, colorScheme) => {
	const page = await site.open('/', { colorScheme });
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search the answers' }).fill(query);
	await page.locator(awaited).first().waitFor();
	const { violations } = await new AxeBuilder({ page }).include('search-dialog').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
