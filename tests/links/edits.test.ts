import { beforeAll, expect, test } from 'vitest';
import type { PageBlocks } from '../../src/links/block.ts';
import { contentBlocks } from '../../src/checks/anchors.ts';
import type { Content } from '../../src/checks/problem.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { resolveIn } from '../../src/links/lock.ts';
import { reconcile, type Reconciled } from '../../src/links/reconcile.ts';
import { randomFrom } from '../search/random.ts';
import { draftOf, edit, edits, truthOf, type Draft } from './edits.ts';

let content: Content;
let start: Reconciled;
beforeAll(() => {
	content = readContent(process.cwd());
	start = reconcile({ living: [], former: [] }, new Map(), contentBlocks(content), '2026-01-01');
});

/** What writers do often stands here often. */
const mix = [
	...['reword', 'reword', 'reword', 'swap', 'split', 'join', 'insert', 'insert'],
	...['rename heading', 'move section', 'rename file', 'delete'],
];

test('the mix holds every kind of edit', () => {
	expect(new Set(mix)).toEqual(new Set(Object.keys(edits)));
});

function blocksOf(draft: Draft): PageBlocks[] {
	const all = new Map(contentBlocks(content).map((page) => [page.page, page]));
	for (const { published, blocks } of draft.pages) {
		all.delete(published);
		const page = blocks();
		all.set(page.page, page);
	}
	return [...all.values()];
}

interface Outcome {
	/** Links to blocks of edited pages that land on the block a person would call the same. */
	right: number;
	/** Links to such blocks that land near it and say that it is gone. */
	told: string[];
	/** Links that land elsewhere and say nothing. */
	silent: string[];
	/** Links to deleted blocks, which all have to say so. */
	deleted: number;
}

/** Compares where every old link of the edited pages leads with where a person would say its block is. */
function judge(draft: Draft, { lock: before }: Reconciled, { lock: after }: Reconciled): Outcome {
	const truth = truthOf(draft);
	const resolve = resolveIn(after);
	const fates = new Map(after.former.filter(({ fate }) => fate !== 'moved').map(({ id, fate }) => [id, fate]));
	const places = new Map<string, string>();
	for (const [page, blocks] of Map.groupBy(after.living, ({ page }) => page))
		blocks.forEach(({ id }, place) => places.set(id, `${page} ${place}`));
	const isText = new Set(draft.pages.flatMap(({ known }) => known));
	const outcome: Outcome = { right: 0, told: [], silent: [], deleted: 0 };
	for (const { id, words, page } of before.living.filter((block) => isText.has(block.id))) {
		const target = resolve(id);
		const homes = truth.get(id) ?? [];
		const saysGone = fates.get(id) === 'gone' && target !== undefined;
		const name = `${page}#${id} “${words}” → ${target?.page ?? ''} “${target?.words ?? ''}”`;
		if (homes.length === 0) {
			outcome.deleted += 1;
			if (!saysGone) outcome.silent.push(name);
		} else if (saysGone) outcome.told.push(name);
		else if (homes.includes(places.get(target?.id ?? '') ?? '')) outcome.right += 1;
		else outcome.silent.push(name);
	}
	return outcome;
}

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
		const outcome = judge(draft, start, reconcile(start.lock, start.history, blocksOf(draft), '2026-02-02'));
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
		state = reconcile(state.lock, state.history, blocksOf(draft), `2026-02-${String(round + 10)}`);
	}
	const outcome = judge(draft, start, state);
	expect(outcome.silent).toEqual([]);
	expect(outcome.right / (outcome.right + outcome.told.length)).toBeGreaterThan(0.98);
	expect(reconcile(state.lock, state.history, blocksOf(draft), '2026-03-01').actions).toEqual([]);
});
