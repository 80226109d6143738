import type { Page } from '../catalog/page.ts';
import { guidesInOrder } from '../catalog/guides.ts';
import { questionsOf } from '../catalog/questions.ts';
import { sectionsOf } from '../catalog/sections.ts';
import { isKind } from '../catalog/page.ts';
import { textOf } from '../catalog/page-text.ts';
import { addressOf, withBase } from '../links/address.ts';
import type { Lexicon } from '../schemas/lexicon.ts';
import type { SidebarPart } from '../sidebar.ts';
import type { AnswerEntry, AnswerIndex, AnswerTexts } from './answers.ts';
import { formsOf, type Form } from './words.ts';

/**
 * Makes the answer index: each guide with its sections and questions, in reading order, then systems and terms.
 *
 * @param parts the sidebar, which holds the order of the guides
 * @param base base path of the site
 */
export function buildAnswerIndex(
	pages: readonly Page[],
	parts: readonly SidebarPart[],
	lexicon: Lexicon,
	base: string,
): { index: AnswerIndex; texts: AnswerTexts } {
	const guides = guidesInOrder(parts, pages);
	const labelOf = new Map(guides.map(({ id, data }) => [id, data.label]));
	const at = ({ kind, id }: Page) => withBase(addressOf(kind, id), base);
	const made: { entry: AnswerEntry; short: string; text: string }[] = [];
	for (const guide of guides) {
		const { title, label: topic, aliases: names, said, short } = guide.data;
		made.push({ entry: { url: at(guide), kind: 'guide', title, topic, names, asks: [], said }, short, text: '' });
		for (const { id, heading, opening, text } of sectionsOf(guide)) {
			const url = `${at(guide)}#${id}`;
			const entry = { url, kind: 'section' as const, title: heading, topic, names: [], asks: [], parent: title };
			made.push({ entry, short: opening, text });
		}
		for (const question of questionsOf(guide.id, pages)) {
			const { title, aliases: names, asks, said, short } = question.data;
			const entry = { url: at(question), kind: 'question' as const, title, topic, names, asks, said };
			made.push({ entry, short, text: textOf(question) });
		}
	}
	for (const system of pages.filter(isKind('system'))) {
		const { title, aliases: names, said, topics, short, facts } = system.data;
		const topic = labelOf.get(topics[0] ?? '') ?? '';
		const text = [...facts.map(({ value }) => value), textOf(system)].join('\n');
		made.push({ entry: { url: at(system), kind: 'system', title, topic, names, asks: [], said }, short, text });
	}
	for (const term of pages.filter(isKind('term'))) {
		const { title, aliases: names, said, short } = term.data;
		const entry = { url: at(term), kind: 'term' as const, title, topic: '', names, asks: [], said };
		made.push({ entry, short, text: textOf(term) });
	}

	const known = stemsOf(made.flatMap(({ entry: { title, names, asks }, short }) => [title, ...names, ...asks, short]));
	for (const { entry, text } of made)
		if (entry.kind === 'question') for (const stem of stemsOf([text])) known.add(stem);
	const entries = made.map(({ entry, text }): AnswerEntry => {
		// The whole text of a question helps to tell it from others. Of any other page it would draw queries away from the questions, so
		// that only brings words which nothing else in the index holds.
		const more = condense(text, ({ stem }) => entry.kind === 'question' || !known.has(stem));
		return more.length > 0 ? { ...entry, more } : entry;
	});
	return { index: { entries, lexicon: [...lexicon] }, texts: made.map(({ short }) => short) };
}

function stemsOf(texts: readonly string[]): Set<string> {
	return new Set(texts.flatMap((text) => formsOf(text).map(({ stem }) => stem)));
}

/** The words of a text that say something, one form of each; a word that comes again stands there up to three times. */
function condense(text: string, isWanted: (word: Form) => boolean): string[] {
	const forms = new Map<string, string[]>();
	for (const word of formsOf(text)) {
		if (word.isLittle || !isWanted(word)) continue;
		const known = forms.get(word.stem) ?? [];
		if (known.length < 3) forms.set(word.stem, [...known, known[0] ?? word.folded]);
	}
	return [...forms.values()].flat();
}
