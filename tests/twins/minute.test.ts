import { expect, test } from 'vitest';
import { minuteOf } from '../../src/twins/minute.ts';
import { writeMarkdown } from '../../src/twins/write.ts';
import { question, siteOf } from './site-of.ts';

test('the minute is the text before the first heading, without citations and the spaces before them', () => {
	const page = question(
		'pooling',
		'One [@lecun1998, section 2]. *Two [@kaplan2020]*, three.\n\nFour.\n\n## More\n\nFive.',
	);
	expect(writeMarkdown(minuteOf(page, siteOf(page)))).toBe('One. *Two*, three.\n\nFour.\n');
});

test('a question without sections is a minute as a whole', () => {
	const page = question('pooling', 'One.\n\nTwo.');
	expect(writeMarkdown(minuteOf(page, siteOf(page)))).toBe('One.\n\nTwo.\n');
});
