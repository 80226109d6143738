import { expect, test } from 'vitest';
import { citedBy } from '../../src/catalog/cited-by.ts';
import { guidesInOrder } from '../../src/catalog/guides.ts';
import type { Page } from '../../src/catalog/page.ts';
import { questionsOf, relatedTo } from '../../src/catalog/questions.ts';
import { titleAt } from '../../src/catalog/title-at.ts';

const question = (id: string, topic: string, related: string[] = [], body = ''): Page<'question'> => ({
	kind: 'question',
	id,
	body,
	data: {
		title: `${id}?`,
		short: '',
		topic,
		level: 'basic',
		asks: [],
		aliases: [],
		said: [],
		related,
		needs: [],
		reviewed: new Date(0),
	},
});
const guide = (id: string, body = ''): Page<'guide'> => ({
	kind: 'guide',
	id,
	body,
	data: { title: id, label: id, short: '', aliases: [], said: [], needs: [], reviewed: new Date(0) },
});

const pages: Page[] = [
	guide('rnn'),
	guide('cnn', 'First [b](/questions/b/#part), then [a](/questions/a/).\n\n<DatasetSizes />'),
	question('a', 'cnn', ['d', 'b'], 'So [@kaplan2020, abstract].'),
	question('b', 'cnn'),
	question('c', 'cnn'),
	question('d', 'rnn'),
];

test('the questions of a guide come in the order in which it links to them, the rest behind', () => {
	expect(questionsOf('cnn', pages).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('related questions come in the order their page names them', () => {
	expect(relatedTo(question('a', 'cnn', ['d', 'b']), pages).map(({ id }) => id)).toEqual(['d', 'b']);
});

test('guides come in the order of the sidebar', () => {
	const parts = [
		{ label: 'One', guides: ['cnn'] },
		{ label: 'Two', guides: ['rnn'] },
	];
	expect(guidesInOrder(parts, pages).map(({ id }) => id)).toEqual(['cnn', 'rnn']);
});

test('a work is cited by the pages whose text or figures cite it', () => {
	const citing = citedBy(pages, (figure) => (figure === 'dataset-sizes' ? ['kaplan2020'] : []));
	expect(citing.get('kaplan2020')?.map(({ id }) => id)).toEqual(['cnn', 'a']);
});

test('an address has the title of its page', () => {
	expect(titleAt('/questions/a/', pages)).toBe('a?');
	expect(titleAt('/method/', pages)).toBe('/method/');
});
