import type { RootContent } from 'mdast';
import { guidesInOrder } from '../catalog/guides.ts';
import { isKind, type Page } from '../catalog/page.ts';
import { questionsOf } from '../catalog/questions.ts';
import { addressOf } from '../links/address.ts';
import { twinAddress } from '../links/twin-address.ts';
import { blockquote, heading, link, list, paragraph } from './nodes.ts';
import type { Site } from './site.ts';
import { twinOf } from './twin.ts';
import { writeMarkdown } from './write.ts';

/** The site for language models, in the form of https://llmstxt.org: what it is, and every page by its Markdown twin. */
export function llmsIndex(site: Site): string {
	const { pages, parts, locate } = site;
	const listed = (title: string, found: readonly Page[]): RootContent[] => [
		heading(2, title),
		list(
			found.map(({ kind, id, data }) => [
				link(locate(twinAddress(addressOf(kind, id))), kind === 'guide' ? `Guide: ${data.title}` : data.title),
				`: ${data.short}`,
			]),
		),
	];
	const byTitle = (a: Page, b: Page) => a.data.title.localeCompare(b.data.title);
	return writeMarkdown({
		type: 'root',
		children: [
			heading(1, 'Why Deep'),
			blockquote([paragraph(frontPage(pages).data.short)]),
			paragraph(
				'Every link leads to Markdown. A number in brackets is a reference, listed at the end of its page with how far it was read. ',
				'The text is under ',
				link('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'),
				': name Why Deep and the address of the page.',
			),
			...parts.flatMap((part) => listed(part.label, readingOrder([part], pages))),
			...listed(
				'About the answers',
				pages.filter(isKind('prose')).filter(({ id }) => id !== 'index'),
			),
			heading(2, 'Data'),
			list([
				[link(locate('/llms-full.txt'), 'Everything in one file'), ': all guides and questions in reading order.'],
				[
					link(locate('/questions.json'), 'Questions as JSON'),
					': answers, other wordings, neighbours, citations, dates.',
				],
				[link(locate('/references.json'), 'References as CSL-JSON'), ': with how far each work was read.'],
				[link(locate('/references.bib'), 'References as BibTeX'), ': the same works.'],
				[link(locate('/feed.xml'), 'Feed'), ': new and changed answers.'],
			]),
			...listed('Optional', [
				...pages.filter(isKind('system')).sort(byTitle),
				...pages.filter(isKind('term')).sort(byTitle),
			]),
		],
	});
}

/** All guides and questions in one text, in reading order. */
export function llmsFull(site: Site): string {
	const { pages, parts } = site;
	const twins = readingOrder(parts, pages).map((page) => twinOf(page, site));
	return [`# Why Deep\n\n> ${frontPage(pages).data.short}\n`, ...twins].join('\n---\n\n');
}

/** Guide by guide, each followed by its questions. */
function readingOrder(parts: Site['parts'], pages: readonly Page[]): Page<'guide' | 'question'>[] {
	return guidesInOrder(parts, pages).flatMap((guide) => [guide, ...questionsOf(guide.id, pages)]);
}

function frontPage(pages: readonly Page[]): Page<'prose'> {
	const page = pages.filter(isKind('prose')).find(({ id }) => id === 'index');
	if (!page) throw new Error('content/index.mdx is missing: the site is named and summed up there.');
	return page;
}
