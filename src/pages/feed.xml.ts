import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadSite } from '../components/load-site.ts';
import { feedItems } from '../feeds/feed.ts';

/** New and changed answers, newest first. */
export const GET: APIRoute = async ({ site }) => {
	const all = await loadSite(site);
	const items = feedItems(all);
	return rss({
		title: 'Why Deep: new and changed answers',
		description: 'Answers on deep learning with sources, as they are published and as they change.',
		site: all.locate('/'),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: [
			'<language>en-gb</language>',
			`<atom:link href="${all.locate('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
			// The newest entry, not the clock: the same content gives the same file.
			`<lastBuildDate>${items[0]?.pubDate?.toUTCString() ?? ''}</lastBuildDate>`,
		].join(''),
		items,
	});
};
