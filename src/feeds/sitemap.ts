import { datesAt, datesOf, type PageDates } from '../catalog/page-dates.ts';
import type { Page } from '../catalog/page.ts';
import { readContent } from '../checks/read-content.ts';
import { addressOf, withBase, type Kind } from '../links/address.ts';

/** The pages that list others, with the kinds they list. */
const lists: Record<string, readonly Kind[]> = {
	'/questions/': ['question'],
	'/practice/': ['question'],
	'/search/': ['question'],
	'/systems/': ['system'],
	'/glossary/': ['term'],
	'/bibliography/': ['guide', 'question', 'system', 'term', 'prose'],
	'/': ['guide', 'prose'],
};

/** The day on which each page last changed, by its address. A list changed with the newest page it lists. */
export function lastChanges(
	pages: readonly Page[],
	dates: (page: Page) => PageDates = datesOf,
): ReadonlyMap<string, string> {
	const changes = new Map(pages.map((page) => [addressOf(page.kind, page.id), dates(page).changed]));
	changes.set('/timeline/', datesAt('/timeline/')?.changed ?? '');
	for (const [address, kinds] of Object.entries(lists)) {
		const listed = pages.filter(({ kind }) => kinds.includes(kind)).map((page) => dates(page).changed);
		changes.set(address, listed.sort().at(-1) ?? '');
	}
	return changes;
}

interface SitemapItem {
	url: string;
	lastmod?: string | undefined;
}

/**
 * Options of the sitemap: the day on which each page last changed, and no addresses that only lead on to a page.
 *
 * @param base the base path of the site
 */
export function sitemapOptions(base: string) {
	let changes: ReadonlyMap<string, string> | undefined;
	const addressIn = (url: string) => new URL(url).pathname.slice(withBase('', base).length);
	return {
		filter: (url: string) => !/^\/(?:a|404)\//.test(addressIn(url)),
		serialize<Item extends SitemapItem>(item: Item): Item {
			changes ??= lastChanges(readContent(process.cwd()).files.flatMap(({ page }) => page ?? []));
			const changed = changes.get(addressIn(item.url));
			return changed ? { ...item, lastmod: changed } : item;
		},
	};
}
