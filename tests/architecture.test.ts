import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What each room of `src/` may import. Arrows go one way; what is not listed here is not allowed. */
const mayImport: Record<string, string[]> = {
	schemas: ['schemas', 'markdown/keep-together.ts'],
	links: ['links'],
	calculations: ['calculations', 'schemas/in-words.ts'],
	'sidebar.ts': [],
	markdown: ['markdown', 'schemas', 'links', 'figures/names.ts'],
	catalog: ['catalog', 'schemas', 'links', 'markdown', 'calculations', 'figures/names.ts', 'sidebar.ts'],
	checks: ['checks', 'catalog', 'schemas', 'links', 'markdown', 'calculations', 'figures/names.ts', 'sidebar.ts'],
	// The programs for the command line read content as the checks do.
	search: ['search', 'catalog', 'links', 'schemas', 'sidebar.ts', 'checks/read-content.ts'],
	figures: ['figures', 'calculations', 'catalog', 'schemas', 'links'],
	// A text for other programs takes what a page says, never how it looks.
	twins: [
		'twins',
		'catalog',
		'schemas',
		'links',
		'markdown',
		'calculations',
		'figures/names.ts',
		'figures/words.ts',
		'sidebar.ts',
	],
	feeds: ['feeds', 'twins', 'catalog', 'schemas', 'links', 'markdown', 'checks/read-content.ts'],
	components: [
		'components',
		'catalog',
		'schemas',
		'links',
		'calculations',
		'markdown',
		'search',
		'sidebar.ts',
		'figures',
		'twins/site.ts',
		'previews',
	],
	previews: ['previews', 'catalog', 'schemas', 'links'],
	practice: ['practice', 'calculations', 'catalog', 'links', 'markdown', 'sidebar.ts'],
	// What is written for writers reads content as the checks do.
	authoring: ['authoring', 'schemas', 'links', 'checks'],
	pages: [
		'components',
		'practice',
		'previews',
		'twins',
		'feeds',
		'catalog',
		'schemas',
		'links',
		'markdown',
		'search',
		'sidebar.ts',
	],
	'content.config.ts': ['schemas'],
};

const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.d.ts'));

function importsOf(file: string): string[] {
	const source = readFileSync(file, 'utf8');
	return [...source.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, path = '']) =>
		normalize(join(dirname(file), path)).slice('src/'.length),
	);
}

const roomOf = (path: string) => path.split('/')[0] ?? '';
const lies = (path: string, allowed: string) => path === allowed || path.startsWith(`${allowed}/`);

test.each(files)('%s imports only what its room may', (file) => {
	const room = roomOf(file.slice('src/'.length));
	const allowed = mayImport[room];
	expect(
		allowed,
		`src/${room} is a room this test does not know. Add it with what it may import, or use a room that is there.`,
	).toBeDefined();
	const wrong = importsOf(file).filter((path) => !allowed?.some((one) => lies(path, one)));
	expect(
		wrong,
		`${file} may import ${allowed?.join(', ')} only. Move the shared part to a room that both may import.`,
	).toEqual([]);
});

test('a figure never imports another figure', () => {
	const wrong = files
		.filter((file) => /^src\/figures\/[^/]+\//.test(file))
		.flatMap((file) =>
			importsOf(file)
				.filter((path) => /^figures\/[^/]+\//.test(path) && path.split('/')[1] !== file.split('/')[2])
				.map((path) => `${file} imports ${path}; put the shared part beside the figures' folders`),
		);
	expect(wrong).toEqual([]);
});

test('every import names the file it means, so that an arrow can be read', () => {
	const wrong = files.flatMap((file) =>
		importsOf(file)
			.filter((path) => !/\.(ts|astro|css)$/.test(path))
			.map((path) => `${file}: ${path}`),
	);
	expect(wrong).toEqual([]);
});
