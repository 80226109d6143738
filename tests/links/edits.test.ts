import { beforeAll, expect, test } from 'vitest';
import { contentBlocks } from '../../src/checks/anchors.ts';
import type { Content } from '../../src/checks/problem.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { reconcile, type Reconciled } from '../../src/links/reconcile.ts';
import { randomFrom } from '../search/random.ts';
import { blocksOf, draftOf, edit, edits, judge, mix } from './edits.ts';

let content: Content;
let start: Reconciled;
beforeAll(() => {
	content = readContent(process.cwd());
	start = reconcile({ living: [], former: [] }, new Map(), contentBlocks(content), '2026-01-01');
});

test('the mix holds every kind of edit', () => {
	expect(new Set(mix)).toEqual(new Set(Object.keys(edits)));
});

test.each([
	{ seed: 1, share: 1 },
	{ seed: 2, share: 1 },
	{ seed: 3, share: 1 },
	{ seed: 4, share: 8 },
	{ seed: 5, share: 8 },
	{ seed: 6, share: 8 },
])(
	'after two hundred edits on one page in $share old links land on the same block, or say that it is gone (seed $seed)',
	({ seed, share }) => {
		const draft = draftOf(content, start.lock, randomFrom(seed));
		draft.pages = draft.pages.filter((_, place) => place % share === 0);
		for (let count = 0; count < 200; count += 1) edit(draft, mix[count % mix.length] ?? '');
		const outcome = judge(draft, start, reconcile(start.lock, start.history, blocksOf(content, draft), '2026-02-02'));
		expect(outcome.silent).toEqual([]);
		expect(outcome.deleted).toBeGreaterThan(10);
		expect(outcome.right / (outcome.right + outcome.told.length)).toBeGreaterThan(0.98);
	},
);

test('edits made in ten rounds, each with its own run, keep the links as well', () => {
	const draft = draftOf(content, start.lock, randomFrom(7));
	let state: Reconciled = start;
	for (let round = 0; round < 10; round += 1) {
		for (let count = 0; count < 20; count += 1) edit(draft, mix[(round * 20 + count) % mix.length] ?? '');
		state = reconcile(state.lock, state.history, blocksOf(content, draft), `2026-02-${String(round + 10)}`);
	}
	const outcome = judge(draft, start, state);
	expect(outcome.silent).toEqual([]);
	expect(outcome.right / (outcome.right + outcome.told.length)).toBeGreaterThan(0.98);
	expect(reconcile(state.lock, state.history, blocksOf(content, draft), '2026-03-01').actions).toEqual([]);
});
