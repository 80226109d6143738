import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureWords } from '../../src/figures/all-words.ts';

const folders = readdirSync('src/figures', { withFileTypes: true }).flatMap((entry) =>
	entry.isDirectory() ? [entry.name] : [],
);

test.each(folders)('%s says what it shows in words and in a table', (folder) => {
	const { title = '', help = '', table } = figureWords.get(folder) ?? {};
	expect(title.length).toBeGreaterThan(20);
	expect(help).toMatch(/\.$/);
	const { columns = [], rows = [] } = table?.() ?? {};
	expect(rows.length).toBeGreaterThan(1);
	for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
});
