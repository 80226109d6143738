import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const installed = [
	process.env['CHROME_PATH'],
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

async function executable(): Promise<string> {
	const found = installed.find((path) => path !== undefined && existsSync(path));
	if (found) return found;
	try {
		return await chromium.executablePath();
	} catch (cause) {
		throw new Error(
			'No browser was found. Install Chromium or Chrome, or set CHROME_PATH to one, then run the tests again.',
			{ cause },
		);
	}
}

/** The built site, served, and a real browser. */
export interface Site {
	/** Where it is served. */
	address: string;
	/** Opens a page; problems the browser reports land in `problems`. */
	open(address: string, options?: BrowserContextOptions): Promise<Page>;
	/** Errors and warnings of the console, failed requests and uncaught errors since the start. */
	problems: string[];
	close(): Promise<void>;
}

/**
 * Serves the built site and starts a browser.
 *
 * @param root folder of the project that was built
 * @throws when the site is not built or no browser can be found
 */
export async function openSite(root = process.cwd()): Promise<Site> {
	if (!existsSync(join(root, 'dist/index.html'))) throw new Error('dist/ is not built. Run "npm run build" first.');
	const server = await preview({ root, server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
	const browser: Browser = await playwright.launch({
		executablePath: await executable(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
	});
	const problems: string[] = [];
	return {
		address: `http://127.0.0.1:${server.port}`,
		problems,
		async open(address, options = {}) {
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
			const page = await context.newPage();
			page.setDefaultTimeout(15_000);
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) problems.push(`${page.url()}: ${message.text()}`);
			});
			page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
			page.on('requestfailed', (request) => {
				const reason = request.failure()?.errorText;
				// The browser gives up what it no longer needs when the reader goes to another page.
				if (reason !== 'net::ERR_ABORTED') problems.push(`${page.url()}: ${request.url()} failed: ${reason}`);
			});
			page.on('request', (request) => {
				if (!request.url().startsWith(`http://127.0.0.1:${server.port}/`) && !request.url().startsWith('data:'))
					problems.push(`${page.url()} asks another host: ${request.url()}`);
			});
			await page.goto(`http://127.0.0.1:${server.port}${address}`);
			return page;
		},
		async close() {
			await browser.close();
			await server.stop();
		},
	};
}
