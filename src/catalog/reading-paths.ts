import { addressOf } from '../links/address.ts';
import type { SidebarPart } from '../sidebar.ts';
import { guidesInOrder } from './guides.ts';
import { isKind, type Page } from './page.ts';
import { questionsOf, relatedTo } from './questions.ts';

type Readable = Page<'guide'> | Page<'question'>;

/** How many pages a reader is offered to go on with. */
const offered = 4;

/** The path a page is named by in `needs`: `questions/pooling`. */
export function pathOf({ kind, id }: Page): string {
	return addressOf(kind, id).slice(1, -1);
}

/** The pages a reader should have read before this one, in the order it names them. */
export function readBefore(page: Readable, pages: readonly Page[]): Page[] {
	return page.data.needs.flatMap((need) => pages.find((one) => pathOf(one) === need) ?? []);
}

/**
 * The pages to go on with: those that need this one, then the next guide or the next question of the same guide. At the end of the
 * line a guide leads to its questions and a question to its related ones.
 */
export function readNext(page: Readable, pages: readonly Page[], parts: readonly SidebarPart[]): Page[] {
	const own = pathOf(page);
	const needing = pages.filter(
		(one): one is Readable => (one.kind === 'guide' || one.kind === 'question') && one.data.needs.includes(own),
	);
	const order = page.kind === 'guide' ? guidesInOrder(parts, pages) : questionsOf(page.data.topic, pages);
	const following = order[order.findIndex(({ id }) => id === page.id) + 1];
	const onward = [...new Set([...needing, ...(following ? [following] : [])])];
	if (onward.length > 0) return onward.slice(0, offered);
	return (page.kind === 'guide' ? questionsOf(page.id, pages) : relatedTo(page, pages)).slice(0, offered);
}

/** Guides and questions, which may need one another. */
export function readable(pages: readonly Page[]): Readable[] {
	return [...pages.filter(isKind('guide')), ...pages.filter(isKind('question'))];
}
