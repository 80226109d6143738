import { expect, test } from 'vitest';
import type { Page } from '../../src/catalog/page.ts';
import { twinOf } from '../../src/twins/twin.ts';
import { guide, prose, question, siteOf } from './site-of.ts';

const cnn = guide('cnn', 'See [pooling](/questions/pooling/).');
const stride = question('stride', 'Text.');
const pooling = question('pooling', 'A minute [@lecun1998, section 2].\n\n## More\n\nText [@lecun1998, figure 1].', {
	related: ['stride'],
	needs: ['topics/cnn'],
});

test('the twin of a question', () => {
	expect(twinOf(pooling, siteOf(cnn, stride, pooling))).toMatchInlineSnapshot(`
		"# What is pooling?

		> It is pooling.

		Read before: [Guide to cnn](https://example.org/why-deep/topics/cnn/)

		A minute [1, section 2].

		## More

		Text [1, figure 1].

		## References

		1. Kaplan, J. et al. (2020). *On lecun1998*. IEEE. <https://doi.org/10.1109/5.726791> Evidence: text (sections 1 and 2). Cited here: section 2; figure 1.

		Evidence says how far we read a work. text: we read the passage itself, beyond the abstract; abstract: we read the abstract or the opening only; quoted: we know it only as quoted by someone else.

		## Related questions

		- [What is stride?](https://example.org/why-deep/questions/stride/): It is stride.

		---

		- Page: <https://example.org/why-deep/questions/pooling/>
		- Guide: [Guide to cnn](https://example.org/why-deep/topics/cnn/)
		- Level: basic
		- Compared with its sources on 22 November 2026
		- Licence of the text: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), Why Deep
		"
	`);
});

test('a guide lists its questions, the front page its guides', () => {
	const front = prose('index');
	const site = siteOf(cnn, pooling, stride, front);
	expect(twinOf(cnn, site)).toContain(
		'## Questions of this guide\n\n- [What is pooling?](https://example.org/why-deep/questions/pooling/): It is pooling.\n',
	);
	expect(twinOf(front, site)).toContain(
		'## How it works\n\n- [Guide to cnn](https://example.org/why-deep/topics/cnn/): All about cnn.\n',
	);
});

test('a system has its facts as a table, whose works are numbered before those of its text', () => {
	const system: Page<'system'> = {
		kind: 'system',
		id: 'lenet',
		body: 'Text [@kaplan2020, abstract].',
		data: {
			title: 'LeNet',
			short: 'A network.',
			year: 1998,
			facts: [
				{ what: 'maker', value: 'Bell Labs', source: 'lecun1998', locator: 'authors' },
				{ what: 'compute', value: 'Not public.' },
			],
			topics: ['cnn'],
			aliases: ['LeNet-5'],
			said: [],
			reviewed: new Date('2026-11-22'),
		},
	};
	const twin = twinOf(system, siteOf(system));
	expect(twin).toContain('Also called: LeNet-5.');
	expect(twin).toContain('| maker | Bell Labs [1, authors] |\n| compute | Not public. |');
	expect(twin).toContain('Text [2, abstract].');
	expect(twin).toContain('Evidence: text (sections 1 and 2). Cited here: authors.');
});

test('a term names its other names and where it is explained', () => {
	const term: Page<'term'> = {
		kind: 'term',
		id: 'pooling',
		body: '',
		data: {
			title: 'pooling',
			short: 'One number per window.',
			explained: '/questions/pooling/',
			aliases: ['max pooling', 'average pooling'],
			said: [],
			reviewed: new Date('2026-11-22'),
		},
	};
	const twin = twinOf(term, siteOf(term, pooling));
	expect(twin).toContain('Also called: max pooling, average pooling.');
	expect(twin).toContain('Explained at length: [What is pooling?](https://example.org/why-deep/questions/pooling/)');
});
