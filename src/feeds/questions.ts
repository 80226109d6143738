import { citationsOf } from '../catalog/contents.ts';
import { guidesInOrder } from '../catalog/guides.ts';
import { datesOf, type PageDates } from '../catalog/page-dates.ts';
import type { Page } from '../catalog/page.ts';
import { questionsOf } from '../catalog/questions.ts';
import { addressOf } from '../links/address.ts';
import { twinAddress } from '../links/twin-address.ts';
import type { CitedWork } from '../markdown/citation.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
import { minuteOf } from '../twins/minute.ts';
import type { Site } from '../twins/site.ts';
import { textWithFormulas } from './minute-text.ts';

/** A question as other programs read it. */
export interface QuestionRecord extends PageDates {
	id: string;
	/** Address of its page. */
	url: string;
	/** Address of its Markdown twin. */
	markdown: string;
	title: string;
	/** The answer in one sentence. */
	short: string;
	/** The answer in one minute. */
	minute: string;
	/** Id of its guide. */
	topic: string;
	level: string;
	/** Other wordings of the question. */
	asks: string[];
	/** Names of what it answers. */
	aliases: string[];
	/** Ids of questions a reader may want next. */
	related: string[];
	/** Pages to read first, by their paths. */
	needs: string[];
	/** Works in the order of the text; the keys are those of the references. */
	citations: CitedWork[];
	/** The day the page was compared with its sources. */
	reviewed: string;
}

/** Every question in reading order. */
export function questionRecords(site: Site): QuestionRecord[] {
	return guidesInOrder(site.parts, site.pages)
		.flatMap(({ id }) => questionsOf(id, site.pages))
		.map((question) => recordOf(question, site));
}

function recordOf(question: Page<'question'>, site: Site): QuestionRecord {
	const { id, body, data } = question;
	const { title, short, topic, level, asks, aliases, related, needs, reviewed } = data;
	const address = addressOf('question', id);
	return {
		id,
		url: site.locate(address),
		markdown: site.locate(twinAddress(address)),
		title,
		short: short.replaceAll('\u00a0', ' '),
		minute: textWithFormulas(minuteOf(question, site)),
		topic,
		level,
		asks,
		aliases,
		related,
		needs,
		citations: citationsOf(parseMarkdown(body)).map(({ key, locator }) => ({ key, locator })),
		reviewed: reviewed.toISOString().slice(0, 10),
		...datesOf(question),
	};
}
