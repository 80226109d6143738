import { guidesInOrder } from '../catalog/guides.ts';
import type { Page } from '../catalog/page.ts';
import { questionsOf } from '../catalog/questions.ts';
import type { SidebarPart } from '../sidebar.ts';

/** A question as a card: what the reader sees before the longer answers are fetched. */
export interface Card {
	id: string;
	title: string;
	/** The answer in one sentence. */
	short: string;
	/** Id of its guide. */
	topic: string;
	level: string;
}

/** Every question in reading order: guide by guide, and in each as its text leads to them. */
export function questionsInOrder(parts: readonly SidebarPart[], pages: readonly Page[]): Page<'question'>[] {
	return guidesInOrder(parts, pages).flatMap(({ id }) => questionsOf(id, pages));
}

/** The card of a question. */
export function cardOf({ id, data: { title, short, topic, level } }: Page<'question'>): Card {
	return { id, title, short, topic, level };
}
