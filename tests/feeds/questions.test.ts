import { expect, test } from 'vitest';
import { questionRecords } from '../../src/feeds/questions.ts';
import { guide, question, siteOf } from '../twins/site-of.ts';

test('a question as other programs read it', () => {
	const page = question(
		'a-page-of-a-test',
		'A *sum* of $a^2$ [@lecun1998, section 2],\nfor <Calc of="sum" values={[1, 2]} /> cases.\n\nTwo [@kaplan2020].\n\n## More\n\nText [@lecun1998, figure 1].',
		{ short: 'It has 5 % at most.', related: ['stride'], needs: ['topics/cnn'], asks: ['why'], aliases: ['name'] },
	);
	expect(questionRecords(siteOf(guide('cnn'), page))).toEqual([
		{
			id: 'a-page-of-a-test',
			url: 'https://example.org/why-deep/questions/a-page-of-a-test/',
			markdown: 'https://example.org/why-deep/questions/a-page-of-a-test/index.md',
			title: 'What is a-page-of-a-test?',
			short: 'It has 5 % at most.',
			minute: 'A sum of $a^2$, for 3 cases.\nTwo.',
			topic: 'cnn',
			level: 'basic',
			asks: ['why'],
			aliases: ['name'],
			related: ['stride'],
			needs: ['topics/cnn'],
			citations: [
				{ key: 'lecun1998', locator: 'section 2' },
				{ key: 'kaplan2020', locator: '' },
				{ key: 'lecun1998', locator: 'figure 1' },
			],
			reviewed: '2026-11-22',
			published: '2026-11-22',
			changed: '2026-11-22',
		},
	]);
});
