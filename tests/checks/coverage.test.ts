import { expect, test } from 'vitest';
import { coverageOf, overdue } from '../../src/checks/coverage.ts';
import { contentOf, questionSource } from './content-of.ts';

const file = 'content/questions/pooling.mdx';

test('a page is counted with its citations, how far their works were read, and its unsourced figures', () => {
	const text = 'It won [@zhang2019, abstract]. It shrank maps in 2012.';
	expect(coverageOf(contentOf({ [file]: questionSource({}, text) }))).toEqual([
		{
			address: '/questions/pooling/',
			citations: 1,
			marks: { text: 0, abstract: 1, quoted: 0 },
			unsourced: 1,
			reviewed: new Date('2026-11-22'),
		},
	]);
});

test('a page reviewed more than twelve months ago is overdue', () => {
	const pages = coverageOf(contentOf({ [file]: questionSource() }));
	expect(overdue(pages, new Date('2027-11-22'))).toEqual([]);
	expect(overdue(pages, new Date('2027-11-23'))).toHaveLength(1);
});
