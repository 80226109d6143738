import { expect, test } from 'vitest';
import { builtFiles, builtPages } from './dist.ts';

const pages = builtPages();
const files = builtFiles();
const ids = new Map(
	pages.map(({ address, document }) => [address, new Set(document.querySelectorAll('[id]').map(({ id }) => id))]),
);

test('every link leads to a page, a file and, with a fragment, to a place on it', () => {
	const dead = pages.flatMap(({ address, document }) =>
		document.querySelectorAll('a[href]').flatMap((link) => {
			const href = link.getAttribute('href') ?? '';
			if (/^(https?|mailto):/.test(href)) return [];
			const { pathname, hash } = new URL(href, `http://site${address}`);
			const target = ids.get(pathname);
			if (!target) return files.has(pathname) ? [] : [`${address}: ${href} leads to no page`];
			const fragment = decodeURIComponent(hash.slice(1));
			return fragment === '' || target.has(fragment) ? [] : [`${address}: ${href} leads to no place`];
		}),
	);
	expect(dead).toEqual([]);
});

test('no id stands twice on a page', () => {
	const twice = pages.flatMap(({ address, document }) => {
		const all = document.querySelectorAll('[id]').map(({ id }) => id);
		return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${address}#${id}`);
	});
	expect(twice).toEqual([]);
});

test('no page loads anything from another host', () => {
	const loading =
		'script[src], link[rel="stylesheet"], link[rel="preload"], link[rel="modulepreload"], link[rel="icon"], img, iframe, source, video, audio, use, object, embed';
	const foreign = pages.flatMap(({ address, document }) =>
		document.querySelectorAll(loading).flatMap((element) =>
			['src', 'href', 'srcset', 'data'].flatMap((name) => {
				const value = element.getAttribute(name) ?? '';
				return /(^|[\s,])(https?:)?\/\//.test(value) ? [`${address}: ${value}`] : [];
			}),
		),
	);
	expect(foreign).toEqual([]);
});

test('every script, stylesheet and image a page asks for was built', () => {
	const missing = pages.flatMap(({ address, document }) =>
		document
			.querySelectorAll('script[src], link[rel="stylesheet"], link[rel="icon"], link[rel="shortcut icon"], img[src]')
			.flatMap((element) => {
				const path = new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', `http://site${address}`)
					.pathname;
				return files.has(decodeURIComponent(path)) ? [] : [`${address}: ${path}`];
			}),
	);
	expect(missing).toEqual([]);
});
