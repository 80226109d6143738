/**
 * Prints what becomes of old links after two hundred edits of the real content, for many seeds that no test uses: `npm run links:edits`.
 */
import { contentBlocks } from '../../src/checks/anchors.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { reconcile } from '../../src/links/reconcile.ts';
import { randomFrom } from '../search/random.ts';
import { blocksOf, draftOf, edit, judge, mix } from './edits.ts';

const content = readContent(process.cwd());
const start = reconcile({ living: [], former: [] }, new Map(), contentBlocks(content), '2026-01-01');
for (const share of [1, 8]) {
	const total = { right: 0, told: 0, deleted: 0 };
	const silent: string[] = [];
	for (let seed = 100; seed < 130; seed += 1) {
		const draft = draftOf(content, start.lock, randomFrom(seed));
		draft.pages = draft.pages.filter((_, place) => place % share === 0);
		for (let count = 0; count < 200; count += 1) edit(draft, mix[count % mix.length] ?? '');
		const outcome = judge(draft, start, reconcile(start.lock, start.history, blocksOf(content, draft), '2026-02-02'));
		total.right += outcome.right;
		total.told += outcome.told.length;
		total.deleted += outcome.deleted;
		silent.push(...outcome.silent.map((link) => `seed ${seed}: ${link}`));
	}
	console.log(
		`200 edits on one page in ${share}, 30 seeds: ${total.right} links land right, ${total.told} say "gone" of a block that is there, ${total.deleted} lead to deleted blocks, ${silent.length} go astray in silence`,
	);
	for (const link of silent) console.log(`  ${link}`);
}
