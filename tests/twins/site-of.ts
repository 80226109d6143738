import type { Page } from '../../src/catalog/page.ts';
import type { FigureWords } from '../../src/figures/words.ts';
import { locateOn } from '../../src/links/full-address.ts';
import type { Dataset } from '../../src/schemas/dataset.ts';
import type { Reference } from '../../src/schemas/reference.ts';
import type { Site } from '../../src/twins/site.ts';

const reviewed = new Date('2026-11-22');

export const question = (id: string, body: string, data: Partial<Page<'question'>['data']> = {}): Page<'question'> => ({
	kind: 'question',
	id,
	body,
	data: {
		title: `What is ${id}?`,
		short: `It is ${id}.`,
		topic: 'cnn',
		level: 'basic',
		asks: [],
		aliases: [],
		said: [],
		related: [],
		needs: [],
		reviewed,
		...data,
	},
});

export const guide = (id: string, body = ''): Page<'guide'> => ({
	kind: 'guide',
	id,
	body,
	data: { title: `Guide to ${id}`, label: id, short: `All about ${id}.`, aliases: [], said: [], needs: [], reviewed },
});

export const prose = (id: string, body = ''): Page<'prose'> => ({
	kind: 'prose',
	id,
	body,
	data: { title: `Page ${id}`, short: `What ${id} says.` },
});

export const work = (key: string, data: Partial<Reference> = {}): Reference => ({
	key,
	line: 1,
	authors: [{ family: 'Kaplan', given: 'Jared' }],
	othersOmitted: true,
	title: `On ${key}`,
	year: '2020',
	venue: '',
	evidence: 'abstract',
	read: 'abstract',
	...data,
});

const dataset: Dataset = {
	title: 'Errors',
	licence: 'Figures from papers.',
	note: 'One network each.',
	rows: [{ source: 'lecun1998', locator: 'table 1' }],
};

const words: FigureWords = {
	title: 'Errors by year',
	help: 'Lower is better.',
	computed: 'wrong ÷ all.',
	table: () => ({
		caption: 'Error by year',
		columns: ['Entry', 'Error'],
		rows: [{ cells: ['LeNet|5', '1 %'], source: 'lecun1998', locator: 'table 1' }],
	}),
};

/** A site of a few pages under a base path, with two works and one figure, `<SmallErrors />`. */
export const siteOf = (...pages: Page[]): Site => ({
	pages,
	parts: [{ label: 'How it works', guides: ['cnn'] }],
	references: new Map(
		[
			work('kaplan2020', { arxiv: '2001.08361' }),
			work('lecun1998', { doi: '10.1109/5.726791', venue: 'IEEE', evidence: 'text', read: 'sections 1 and 2' }),
		].map((one) => [one.key, one]),
	),
	figureWords: new Map([['small-errors', words]]),
	datasetOf: (figure) => (figure === 'small-errors' ? dataset : undefined),
	locate: locateOn(new URL('https://example.org'), '/why-deep'),
});
