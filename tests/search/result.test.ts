import { expect, test } from 'vitest';
import { toResult, type PagefindPage } from '../../src/search/result.ts';

const page = (kind: string): PagefindPage => ({
	url: '/x/',
	excerpt: 'start',
	meta: { title: 'T', kind, topic: 'CNN', short: 'The answer.' },
	sub_results: [
		{ title: 'T', url: '/x/', excerpt: 'start', weighted_locations: [{ balanced_score: 3 }] },
		{
			title: 'Best',
			url: '/x/#best',
			excerpt: '<mark>hit</mark>',
			weighted_locations: [{ balanced_score: 2 }, { balanced_score: 2 }],
		},
	],
});

test('a question is shown with its answer and leads to its beginning', () => {
	expect(toResult(page('Question'))).toMatchObject({
		url: '/x/',
		kind: 'Question',
		topic: 'CNN',
		short: 'The answer.',
	});
});

test('a guide leads to the section that matches best', () => {
	expect(toResult(page('Guide'))).toMatchObject({ url: '/x/#best', section: 'Best', excerpt: '<mark>hit</mark>' });
});
