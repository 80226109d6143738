import { expect, test } from 'vitest';
import { feedItems } from '../../src/feeds/feed.ts';
import { guide, question, siteOf } from '../twins/site-of.ts';

const dates = {
	old: { published: '2026-11-01', changed: '2026-11-01' },
	mended: { published: '2026-11-01', changed: '2026-11-20' },
	new: { published: '2026-11-10', changed: '2026-11-10' },
};
const body = 'The sum is $a < b$ [@lecun1998, section 2]. See [this](/topics/cnn/).\n\n## More\n\nText.';
const pages = [...Object.keys(dates).map((id) => question(id, body)), guide('cnn')];
const items = feedItems(siteOf(...pages), ({ id }) => dates[id as keyof typeof dates]);

test('the newest change comes first, and each entry says what happened', () => {
	expect(items.map(({ title }) => title)).toEqual([
		'Changed: What is mended?',
		'New: What is new?',
		'New: What is old?',
	]);
	expect(items.map(({ pubDate }) => pubDate?.toISOString().slice(0, 10))).toEqual([
		'2026-11-20',
		'2026-11-10',
		'2026-11-01',
	]);
	expect(items[0]?.content).toContain('<p>Answer of 1 November 2026, changed on 20 November 2026.</p>');
	expect(items[1]?.content).toContain('<p>New answer of 10 November 2026.</p>');
});

test('a change has an identity of its own, which stays as long as the change is the last', () => {
	expect(items[0]?.customData).toBe(
		'<guid isPermaLink="false">https://example.org/why-deep/questions/mended/#changed-2026-11-20</guid>',
	);
	expect(items[1]?.customData).toBeUndefined();
});

test('the content is the sentence and the minute, with whole addresses', () => {
	expect(items[1]?.content?.split('\n')).toEqual([
		'<p>New answer of 10 November 2026.</p>',
		'<p><strong>It is new.</strong></p>',
		'<p>The sum is <code class="language-math math-inline">a &#x3C; b</code>. See <a href="https://example.org/why-deep/topics/cnn/">this</a>.</p>',
		'<p><a href="https://example.org/why-deep/questions/new/">The whole answer, with its sources</a></p>',
	]);
});

test('the feed ends after fifty entries', () => {
	const many = Array.from({ length: 60 }, (_, index) => question(`q${index}`, 'Text.'));
	expect(feedItems(siteOf(...many), () => dates.new)).toHaveLength(50);
});
