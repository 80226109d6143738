import { expect, test } from 'vitest';
import { timelineHolds } from '../../src/checks/timeline.ts';
import type { Timeline } from '../../src/schemas/timeline.ts';
import { contentOf, questionSource, told } from './content-of.ts';

const milestone = (changes: Partial<Timeline[number]>): Timeline[number] => ({
	date: '2019',
	title: 'Shifts alias',
	text: 'Shifts alias.',
	source: 'zhang2019',
	locator: 'abstract',
	pages: ['/questions/pooling/'],
	kind: 'idea',
	...changes,
});
const content = (entries: Timeline) =>
	contentOf(
		{ 'content/questions/pooling.mdx': questionSource() },
		{ timeline: { file: 'content/timeline.yml', entries, lineOf: (index) => Number(index) * 7 + 1, problems: [] } },
	);

test('milestones in order, with their source and page, are accepted', () => {
	expect(timelineHolds(content([milestone({}), milestone({ date: '2019-05' }), milestone({ date: '2020' })]))).toEqual(
		[],
	);
});

test('an unknown source, a dead address and a milestone out of order are told', () => {
	const wrong = [
		milestone({ date: '2020', source: 'zhang2018' }),
		milestone({ date: '2019-05', pages: ['/questions/pool/'] }),
	];
	expect(told(timelineHolds(content(wrong)))).toMatchInlineSnapshot(`
		"
		[content] 3 problems
		  content/timeline.yml:1
		    Source zhang2018 has no entry in content/references.bib.
		    Did you mean zhang2019?
		  content/timeline.yml:8
		    Address /questions/pool/ leads to no page.
		    Did you mean /questions/pooling/?
		  content/timeline.yml:8
		    The milestone of 2019-05 stands after one of 2020.
		    Put the entries in order of time.
		"
	`);
});
