import type { RootContent } from 'mdast';
import { guidesInOrder } from '../catalog/guides.ts';
import { mentionsOf } from '../catalog/mentions.ts';
import { isKind, type Page } from '../catalog/page.ts';
import { questionsOf, relatedTo } from '../catalog/questions.ts';
import { readBefore } from '../catalog/reading-paths.ts';
import { titleAt } from '../catalog/title-at.ts';
import { addressOf } from '../links/address.ts';
import { dayInWords } from '../links/day.ts';
import type { NumberedWork } from '../markdown/number-citations.ts';
import { citationMark } from './citation-mark.ts';
import { entryOf } from './entry.ts';
import { blockquote, heading, link, list, paragraph, table } from './nodes.ts';
import { oncePerPage } from './once-per-page.ts';
import { evidenceKey, referenceList } from './references.ts';
import { resolveText } from './resolve.ts';
import type { Site } from './site.ts';
import { writeMarkdown } from './write.ts';

/** A page as Markdown that people and language models read without knowing our syntax. */
export const twinOf = oncePerPage((page: Page, site: Site): string => {
	const { tree, works: cited } = resolveText(page, site);
	const works = page.kind === 'system' ? withPlacesOfFacts(cited, page) : cited;
	return writeMarkdown({
		type: 'root',
		children: [
			heading(1, page.data.title),
			blockquote([paragraph(page.data.short)]),
			...opening(page, works, site),
			...tree.children,
			...explainedAt(page, site),
			...references(works, site),
			...neighbours(page, site),
			{ type: 'thematicBreak' },
			facts(page, site),
		],
	});
});

/** The places that the fact box cites, before those of the text. */
function withPlacesOfFacts(works: readonly NumberedWork[], { data }: Page<'system'>): NumberedWork[] {
	return works.map((work) => {
		const inFacts = data.facts.filter(({ source }) => source === work.key);
		return { ...work, places: [...inFacts.map(({ locator = '' }) => ({ id: '', locator })), ...work.places] };
	});
}

/** What stands between the sentence and the text. */
function opening(page: Page, works: readonly NumberedWork[], { pages, locate }: Site): RootContent[] {
	if (page.kind === 'guide' || page.kind === 'question') {
		const before = readBefore(page, pages);
		if (before.length === 0) return [];
		const links = before.flatMap(({ kind, id, data }, place) => [
			place > 0 ? ', ' : '',
			link(locate(addressOf(kind, id)), data.title),
		]);
		return [paragraph('Read before: ', ...links)];
	}
	if (page.kind === 'term') return alsoCalled(page);
	return page.kind === 'system' ? [...alsoCalled(page), factTable(page, works)] : [];
}

function alsoCalled({ data }: Page<'term' | 'system'>): RootContent[] {
	return data.aliases.length > 0 ? [paragraph(`Also called: ${data.aliases.join(', ')}.`)] : [];
}

function factTable({ data }: Page<'system'>, works: readonly NumberedWork[]): RootContent {
	return table([
		[['Fact'], ['What is documented']],
		...data.facts.map(({ what, value, source, locator = '' }) => [
			[what],
			source ? [`${value} `, citationMark([{ key: source, locator }], works)] : [value],
		]),
	]);
}

function explainedAt(page: Page, { pages, locate }: Site): RootContent[] {
	if (page.kind !== 'term') return [];
	const { explained } = page.data;
	return [paragraph('Explained at length: ', link(locate(explained), titleAt(explained, pages)))];
}

function references(works: readonly NumberedWork[], site: Site): RootContent[] {
	if (works.length === 0) return [];
	return [heading(2, 'References'), referenceList(works, site.references), paragraph(evidenceKey)];
}

/** Where to read on. */
function neighbours(page: Page, { pages, parts, locate }: Site): RootContent[] {
	const listed = (title: string, found: readonly Page[]) =>
		found.length > 0 ? [heading(2, title), list(found.map((one) => entryOf(one, locate)))] : [];
	if (page.kind === 'guide') return listed('Questions of this guide', questionsOf(page.id, pages));
	if (page.kind === 'question') return listed('Related questions', relatedTo(page, pages));
	if (page.kind === 'system') {
		// A famous system is named on many pages; their titles are enough to choose by.
		const mentions = mentionsOf(page, pages).map(({ kind, id, data }) => [
			link(locate(addressOf(kind, id)), data.title),
		]);
		return mentions.length > 0 ? [heading(2, 'Where it is discussed'), list(mentions)] : [];
	}
	if (page.kind === 'prose' && page.id === 'index')
		return parts.flatMap((part) => listed(part.label, guidesInOrder([part], pages)));
	return [];
}

/** What the foot of the page tells. */
function facts(page: Page, { pages, locate }: Site): RootContent {
	const guide = page.kind === 'question' && pages.filter(isKind('guide')).find(({ id }) => id === page.data.topic);
	return list([
		['Page: ', link(locate(addressOf(page.kind, page.id)))],
		...(guide ? [['Guide: ', link(locate(addressOf('guide', guide.id)), guide.data.title)]] : []),
		...(page.kind === 'question' ? [[`Level: ${page.data.level}`]] : []),
		...('reviewed' in page.data ? [[`Compared with its sources on ${dayInWords(page.data.reviewed)}`]] : []),
		['Licence of the text: ', link('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'), ', Why Deep'],
	]);
}
