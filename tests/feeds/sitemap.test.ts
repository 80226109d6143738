import { expect, test } from 'vitest';
import { lastChanges, sitemapOptions } from '../../src/feeds/sitemap.ts';
import { guide, prose, question } from '../twins/site-of.ts';

test('a page changed on its own day, a list with the newest page it lists', () => {
	const days: Record<string, string> = { a: '2026-11-01', b: '2026-11-20', cnn: '2026-11-05', index: '' };
	const changes = lastChanges([question('a', ''), question('b', ''), guide('cnn'), prose('index')], ({ id }) => ({
		published: '',
		changed: days[id] ?? '',
	}));
	expect(changes.get('/questions/a/')).toBe('2026-11-01');
	expect(changes.get('/questions/')).toBe('2026-11-20');
	expect(changes.get('/')).toBe('2026-11-05');
	expect(changes.get('/bibliography/')).toBe('2026-11-20');
	expect(changes.get('/systems/')).toBe('');
});

test('addresses that lead on to a page stay out, under a base path too', () => {
	const { filter } = sitemapOptions('/why-deep');
	expect(filter('https://example.org/why-deep/a/pooling-1/')).toBe(false);
	expect(filter('https://example.org/why-deep/404/')).toBe(false);
	expect(filter('https://example.org/why-deep/questions/pooling/')).toBe(true);
	expect(sitemapOptions('/').filter('https://example.org/a/pooling-1/')).toBe(false);
});
