import { expect, test } from 'vitest';
import { changeSince } from '../../src/links/changed.ts';
import { toBibtex, toCslJson, toPlainText } from '../../src/links/cite.ts';
import { historyAddress } from '../../src/links/history.ts';
import { redirectRules } from '../../src/links/integration.ts';
import { commonSubsequence, likeness, wordsOf } from '../../src/links/likeness.ts';
import { quoteWithLink, readShared, shareAddress, textDirective } from '../../src/links/share.ts';

test('a shared address carries the id, the words and the fingerprint, and nothing of the address it was made at', () => {
	const shared = { id: 'mbt4cd', stamp: 'b0fa9559' };
	const address = shareAddress('https://example.org/questions/pooling/?q=x#other', shared, 'text=It%20is,maximum.');
	expect(address).toBe('https://example.org/questions/pooling/?v=b0fa9559#mbt4cd:~:text=It%20is,maximum.');
	// A browser keeps the words from programs.
	expect(readShared(new URL(address.replace(/:~:.*/, '')))).toEqual(shared);
});

test('a fragment that is badly encoded is taken as it stands', () => {
	expect(readShared({ search: '', hash: '#100%' })).toEqual({ id: '100%', stamp: '' });
});

test('signs that part a text directive are escaped inside of it', () => {
	expect(textDirective({ prefix: 'a', textStart: 'one, two-way', textEnd: 'end & more', suffix: 'b' })).toBe(
		'text=a-,one%2C%20two%2Dway,end%20%26%20more,-b',
	);
});

test('a quotation names its page and its link', () => {
	expect(quoteWithLink('It shrinks.', 'Pooling', 'https://example.org/#a')).toBe(
		'“It shrinks.”\n— Pooling, Why Deep\nhttps://example.org/#a',
	);
});

const place = {
	id: 'mbt4cd',
	title: 'Is 50 % enough, & why?',
	section: 'Cost_of it',
	address: 'https://example.org/x/#mbt4cd',
	changed: '2026-11-28',
	accessed: '2027-01-02',
};

test('citations in three forms', () => {
	expect(toBibtex(place)).toMatchInlineSnapshot(`
		"@online{whydeep-mbt4cd,
		  author = {{Why Deep contributors}},
		  title = {Is 50 \\% enough, \\& why?},
		  titleaddon = {Cost\\_of it},
		  organization = {Why Deep},
		  date = {2026-11-28},
		  url = {https://example.org/x/#mbt4cd},
		  urldate = {2027-01-02}
		}"
	`);
	expect(JSON.parse(toCslJson(place))).toMatchObject([
		{
			type: 'webpage',
			title: place.title,
			issued: { 'date-parts': [[2026, 11, 28]] },
			accessed: { 'date-parts': [[2027, 1, 2]] },
		},
	]);
	expect(toPlainText({ ...place, section: '' })).toBe(
		'Why Deep contributors (2026). Is 50 % enough, & why? Why Deep. https://example.org/x/#mbt4cd (accessed 2027-01-02).',
	);
});

const versions = [
	{ id: 'a', stamp: '1', since: '2026-01-01', text: 'one' },
	{ id: 'a', stamp: '2', since: '2026-02-01', text: 'two' },
	{ id: 'a', stamp: '3', since: '2026-03-01', text: 'three' },
];

test('a change is told from the text the link was made for, with the day it was replaced', () => {
	expect(changeSince(versions, '1')).toEqual({ then: 'one', now: 'three', on: '2026-02-01', times: 2 });
	expect(changeSince(versions, '2')).toMatchObject({ then: 'two', on: '2026-03-01', times: 1 });
});

test('nothing is told of today’s text, of one that was restored, or of a fingerprint that was never ours', () => {
	expect(changeSince(versions, '3')).toBeUndefined();
	expect(changeSince(versions, 'f')).toBeUndefined();
	expect(changeSince([...versions, { id: 'a', stamp: '1', since: '2026-04-01', text: 'one' }], '1')).toBeUndefined();
});

test('likeness counts the words two texts share in the same order', () => {
	expect(likeness(wordsOf('a b c d'), wordsOf('a b x d'))).toBe(0.75);
	expect(likeness(wordsOf('one two three four'), wordsOf('five six seven eight'))).toBe(0);
	expect(likeness(wordsOf('first half second half'), wordsOf('second half first half'))).toBe(0.8);
	expect(commonSubsequence(['a', 'b', 'c'], ['b', 'x', 'c'])).toEqual([
		[1, 0],
		[2, 2],
	]);
});

test('addresses of histories and rules for hosts', () => {
	expect(historyAddress('/')).toBe('/history/index.json');
	expect(historyAddress('/questions/pooling/')).toBe('/history/questions/pooling.json');
	expect(redirectRules([{ page: '/old/', to: '/new/' }], '/why-deep')).toBe('/why-deep/old/ /why-deep/new/ 301\n');
});
