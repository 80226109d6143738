import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stampOf } from '../../src/links/block.ts';
import { readHistory, readLock } from '../../src/links/files.ts';
import { formatHistory, historyFile, parseHistory } from '../../src/links/history.ts';
import { formatLock, parseLock } from '../../src/links/lock.ts';
import { reconcile, type Reconciled } from '../../src/links/reconcile.ts';
import { randomFrom } from '../search/random.ts';

const text = `# Every block ever published, by page, in reading order. Written by \`npm run anchors\`; src/links/README.md explains it.
/questions/pooling/ zzw3dr page 3e631138 What does pooling do?
/questions/pooling/ cmvp5n heading#a-worked-example 032dee54 An example by hand
/questions/pooling/ mbt4cd paragraph b0fa9559 It is used for three effects. Later…
/questions/pooling/ bbbbb2 into:paragraph mbt4cd
/questions/pooling/ ccccc3 gone:heading#limits mbt4cd 2026-12-01 Limits of it
/questions/pooling/ ddddd4 moved:aside
`;

test('the lock is read as it is written', () => {
	const { faults, ...lock } = parseLock(text);
	expect(faults).toEqual([]);
	expect(lock.living.map(({ name }) => name)).toEqual([undefined, 'a-worked-example', undefined]);
	expect(lock.former.map(({ fate, target }) => [fate, target])).toEqual([
		['into', 'mbt4cd'],
		['gone', 'mbt4cd'],
		['moved', 'ddddd4'],
	]);
	expect(formatLock(lock)).toBe(text);
});

test('the lock of the real content is read as it is written, and each of its ids is one', () => {
	const { faults, ...lock } = readLock(process.cwd());
	expect(faults).toEqual([]);
	expect(formatLock(lock)).toBe(readFileSync('content/anchors.lock', 'utf8'));
	expect(new Set(lock.living.map(({ id }) => id)).size).toBe(lock.living.length);
});

test('the history of the real content is read as it is written, and holds today’s text of every block', () => {
	const history = readHistory(process.cwd());
	for (const [page, versions] of history) expect(formatHistory(versions)).toBe(readFileSync(historyFile(page), 'utf8'));
	const known = new Set(
		[...history.values()].flat().map(({ id, stamp, text }) => `${id} ${stamp} ${stampOf(text) === stamp}`),
	);
	const { living } = readLock(process.cwd());
	expect(living.filter(({ id, stamp }) => !known.has(`${id} ${stamp} true`))).toEqual([]);
});

test('a line that names no block is told with its number', () => {
	expect(parseLock('/a/ b2c3d4 sentence 00000000 Words\n<<<<<<< HEAD\n').faults).toEqual([
		{ line: 1, text: '/a/ b2c3d4 sentence 00000000 Words' },
		{ line: 2, text: '<<<<<<< HEAD' },
	]);
});

test('two branches that add blocks merge without conflict in nine cases of ten', () => {
	const folder = mkdtempSync(join(tmpdir(), 'why-deep-merge-'));
	const start = { lock: readLock(process.cwd()), history: readHistory(process.cwd()) };
	const draw = randomFrom(1);
	const pages = [...Map.groupBy(start.lock.living, ({ page }) => page)];
	const texts = new Map([...start.history.values()].flat().map(({ id, text }) => [id, text]));
	/** A day's work: two new paragraphs on one page, one on another, and sometimes a new page. */
	const branch = (name: string): Reconciled => {
		const additions = [draw(pages.length), draw(pages.length)];
		const blocks = pages.map(([page, living], place) => {
			const list = living.map(({ id, kind, name: slug }) => ({
				kind,
				text: texts.get(id) ?? '',
				...(slug && { slug }),
			}));
			additions.forEach((target, count) => {
				if (target !== place) return;
				for (let more = 0; more < 2 - count; more += 1)
					list.splice(2 + draw(list.length - 1), 0, {
						kind: 'paragraph',
						text: `A new paragraph ${draw(1e9)} of ${name}`,
					});
			});
			return { page, blocks: list };
		});
		if (draw(2) === 0)
			blocks.push({
				page: (pages[draw(pages.length)]?.[0] ?? '/').replace(/\/$/, `-${draw(100)}/`),
				blocks: Array.from({ length: 20 }, () => ({ kind: 'paragraph' as const, text: `Text ${draw(1e9)}` })),
			});
		return reconcile(start.lock, start.history, blocks, '2026-12-01');
	};
	const merges = (ours: string, base: string, theirs: string) => {
		const files = { ours, base, theirs };
		for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
		try {
			execFileSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], { cwd: folder, stdio: 'pipe' });
			return true;
		} catch {
			return false;
		}
	};
	let clean = 0;
	const rounds = 20;
	for (let round = 0; round < rounds; round += 1) {
		const [ours, theirs] = [branch('ours'), branch('theirs')];
		const isClean = merges(formatLock(ours.lock), formatLock(start.lock), formatLock(theirs.lock));
		const mergedTexts = [...ours.history].every(([page, versions]) => {
			const [base = [], other = []] = [start.history.get(page), theirs.history.get(page)];
			const isTouched = versions.length > base.length && other.length > base.length;
			return !isTouched || merges(formatHistory(versions), formatHistory(base), formatHistory(other));
		});
		if (isClean && mergedTexts) clean += 1;
	}
	rmSync(folder, { recursive: true, force: true });
	expect(clean / rounds).toBeGreaterThanOrEqual(0.9);
}, 120_000);

test('a history line keeps its text whole', () => {
	const versions = [{ id: 'zzw3dr', stamp: '4a16a2ea', since: '2026-11-28', text: 'One: two  three | four' }];
	expect(parseHistory(formatHistory(versions))).toEqual(versions);
});
