import { listings } from '../catalog/listings.ts';
import type { Page } from '../catalog/page.ts';
import { addressOf, type Kind } from '../links/address.ts';

/** What the preview card of a page says. */
export interface Card {
	/** The kind of page; empty where that would say nothing. */
	label: string;
	title: string;
	/** The page in one sentence. */
	answer: string;
}

/** Width and height of every card, the size that the large previews of chats and social sites have room for. */
export const cardSize = { width: 1200, height: 630 } as const;

const labels: Record<Kind, string> = {
	guide: 'Guide',
	question: 'Question',
	system: 'System',
	term: 'Definition',
	prose: '',
};

/** The card of a page that a writer made. */
export function cardOf({ kind, data }: Page): Card {
	return { label: labels[kind], title: data.title, answer: data.short };
}

/** The cards of all pages, by the addresses of the pages. */
export function cardsOf(pages: readonly Page[]): Map<string, Card> {
	return new Map([
		...pages.map((page) => [addressOf(page.kind, page.id), cardOf(page)] as const),
		...Object.values(listings).map(
			({ address, title, description }) => [address, { label: '', title, answer: description }] as const,
		),
	]);
}

/** Where the card of the page at an address lies: `/cards/questions/pooling.png`. */
export function cardAddress(address: string): string {
	return `/cards/${address === '/' ? 'index' : address.replace(/^\/|\/$/g, '')}.png`;
}

/** The words on a card, for those who cannot see it. */
export function cardAlt({ title, answer }: Pick<Card, 'title' | 'answer'>): string {
	return `${title}${/[.?!]$/.test(title) ? '' : ':'} ${answer}`;
}
