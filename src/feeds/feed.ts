import type { RSSFeedItem } from '@astrojs/rss';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { datesOf, type PageDates } from '../catalog/page-dates.ts';
import { isKind, type Page } from '../catalog/page.ts';
import { addressOf } from '../links/address.ts';
import { dayInWords } from '../links/day.ts';
import { minuteOf } from '../twins/minute.ts';
import { link, paragraph, strong } from '../twins/nodes.ts';
import type { Site } from '../twins/site.ts';

/** How many entries the feed holds. */
const length = 50;

/** The questions that were answered or changed last, newest first. */
export function feedItems(site: Site, dates: (page: Page) => PageDates = datesOf): RSSFeedItem[] {
	return site.pages
		.filter(isKind('question'))
		.map((question) => ({ question, ...dates(question) }))
		.sort((a, b) => b.changed.localeCompare(a.changed) || a.question.id.localeCompare(b.question.id))
		.slice(0, length)
		.map(({ question, published, changed }) => itemOf(question, { published, changed }, site));
}

function itemOf(question: Page<'question'>, { published, changed }: PageDates, site: Site): RSSFeedItem {
	const { id, data } = question;
	const url = site.locate(addressOf('question', id));
	const isNew = published === changed;
	const said = isNew
		? `New answer of ${inWords(published)}`
		: `Answer of ${inWords(published)}, changed on ${inWords(changed)}`;
	return {
		title: `${isNew ? 'New' : 'Changed'}: ${data.title}`,
		link: url,
		description: data.short,
		pubDate: new Date(changed),
		categories: [isNew ? 'new' : 'changed', data.topic],
		content: contentOf(question, url, said, site),
		// A change is an entry of its own, which a reader that has seen the new answer shows again.
		...(!isNew && { customData: `<guid isPermaLink="false">${url}#changed-${changed}</guid>` }),
	};
}

function inWords(day: string): string {
	return dayInWords(day);
}

function contentOf(question: Page<'question'>, url: string, said: string, site: Site): string {
	const tree = toHast({
		type: 'root',
		children: [
			paragraph(`${said}.`),
			paragraph(strong(question.data.short)),
			...minuteOf(question, site).children,
			paragraph(link(url, 'The whole answer, with its sources')),
		],
	});
	return toHtml(tree);
}
