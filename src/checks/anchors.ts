import { blocksOfPage, blocksOfTimeline } from '../catalog/blocks.ts';
import { stampOf, type PageBlocks } from '../links/block.ts';
import { lockFile } from '../links/lock.ts';
import { deadEnds, lostIds } from '../links/reconcile.ts';
import type { Check, Content, Problem } from './problem.ts';

/** Every block of the content, page by page. */
export function contentBlocks({ files, timeline }: Content): PageBlocks[] {
	return [
		...files.flatMap(({ page, tree }) => (page && tree ? [blocksOfPage(page, tree)] : [])),
		blocksOfTimeline(timeline.entries),
	];
}

/** What a person is told whose lock has lost a published id. */
export function lostProblem(id: string, page: string): Problem {
	return {
		file: lockFile,
		line: 1,
		message: `Id ${id} was published on ${page} and is lost: content/history knows it, the lock does not.`,
		hint: 'Take its line from the last commit that had it, and run "npm run anchors".',
	};
}

/**
 * The lock of published blocks is that of today's content, and no published id is lost or leads nowhere. It is asked when all else is
 * right, because a file that cannot be read seems to have no blocks.
 */
export const anchorsCurrent: Check = (content) => {
	const { lock, history } = content.anchors;
	const problem = (message: string, hint: string, line = 1): Problem => ({ file: lockFile, line, message, hint });
	const locked = Map.groupBy(lock.living, ({ page }) => page);
	const pages = contentBlocks(content);
	const stale = pages.filter(({ page, blocks }) => {
		const known = locked.get(page) ?? [];
		return (
			known.length !== blocks.length ||
			blocks.some(({ kind, text }, place) => known[place]?.kind !== kind || known[place]?.stamp !== stampOf(text))
		);
	});
	const addresses = new Set(pages.map(({ page }) => page));
	const differing = [...stale.map(({ page }) => page), ...[...locked.keys()].filter((page) => !addresses.has(page))];
	const twice = [...Map.groupBy(lock.living, ({ id }) => id)].filter(([, blocks]) => blocks.length > 1);
	return [
		...lock.faults.map(({ line, text }) =>
			problem(
				`This line names no block: ${text}`,
				'Take it from the last commit: git checkout content/anchors.lock',
				line,
			),
		),
		...(differing.length > 0
			? [
					problem(
						`The text differs from the lock on ${differing.length} ${differing.length === 1 ? 'page' : 'pages'}, so links to what was edited would not be kept: ${differing.slice(0, 5).join(', ')}${differing.length > 5 ? ' and more' : ''}.`,
						'Run "npm run anchors", read what it says and commit the lock with the text.',
					),
				]
			: []),
		...twice.map(([id, blocks]) =>
			problem(
				`Id ${id} stands for ${blocks.length} blocks: on ${blocks.map(({ page }) => page).join(' and ')}.`,
				'Delete the line of the newer block and run "npm run anchors".',
			),
		),
		...lostIds(lock, history).map(({ id, page }) => lostProblem(id, page)),
		...deadEnds(lock).map(({ id, page, target }) =>
			problem(
				`Id ${id}, once on ${page}, leads to ${target}, which is no block.`,
				'Write the id of a living block as its target.',
			),
		),
	];
};
