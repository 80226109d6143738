import { addressOf } from '../links/address.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
import { linksOf } from './contents.ts';
import { isKind, type Page } from './page.ts';

/** The questions of a guide in the order in which its text links to them, which is a reading order; the rest by title. */
export function questionsOf(topic: string, pages: readonly Page[]): Page<'question'>[] {
	const guide = pages.filter(isKind('guide')).find(({ id }) => id === topic);
	const linked = guide ? linkedFrom(guide) : [];
	const place = ({ id }: Page<'question'>) => {
		const index = linked.indexOf(addressOf('question', id));
		return index === -1 ? linked.length : index;
	};
	return pages
		.filter(isKind('question'))
		.filter(({ data }) => data.topic === topic)
		.sort((a, b) => place(a) - place(b) || a.data.title.localeCompare(b.data.title));
}

const linkedAddresses = new WeakMap<object, string[]>();

/** Addresses a guide links to, in reading order; found once per guide, because every page of the site asks. */
function linkedFrom(guide: Page<'guide'>): string[] {
	const known = linkedAddresses.get(guide.data);
	if (known) return known;
	const addresses = linksOf(parseMarkdown(guide.body)).map(({ url }) => url.replace(/#.*/, ''));
	linkedAddresses.set(guide.data, addresses);
	return addresses;
}

/** The questions a question names as related, in its own order. */
export function relatedTo({ data }: Page<'question'>, pages: readonly Page[]): Page<'question'>[] {
	const questions = pages.filter(isKind('question'));
	return data.related.flatMap((id) => questions.find((question) => question.id === id) ?? []);
}
