import type { Action } from './reconcile.ts';

const signs = { new: '+', edited: '~', moved: '>', joined: '&', gone: '-', returned: '<' } as const;
const meanings = {
	new: 'new',
	edited: 'edited, keeps its id',
	moved: 'moved to another page, keeps its id',
	joined: 'joined into another block, which answers to its id too',
	gone: 'gone; its links lead to the block behind the arrow and say so',
	returned: 'back in its old words, with its old id',
} as const;

/** What `npm run anchors` tells: each page that differs, each block of it, likeness in percent, least alike first where they share a sign. */
export function reportActions(actions: readonly Action[]): string {
	if (actions.length === 0) return '[anchors] nothing changed';
	const pages = Map.groupBy(actions, ({ page }) => page);
	const lines = [...pages].flatMap(([page, all]) => [page, ...all.map((action) => `  ${lineOf(action)}`)]);
	const counts = (Object.keys(signs) as (keyof typeof signs)[]).flatMap((what) => {
		const count = actions.filter((action) => action.what === what).length;
		return count > 0 ? [`  ${signs[what]} ${count} ${meanings[what]}`] : [];
	});
	return [
		...lines,
		`[anchors] ${actions.length} blocks on ${pages.size} pages differ from the lock`,
		...counts,
		'Read the lines with ~, >, & and -. Where one is wrong, exchange the ids in content/anchors.lock, or write another target.',
	].join('\n');
}

function lineOf({ what, id, likeness, before, now, target }: Action): string {
	const percent = likeness === undefined ? '' : ` ${Math.round(likeness * 100)} %`;
	const place = target ? ` ${target.page}${target.id === id ? '' : `#${target.id}`}` : '';
	const texts = [before, now].flatMap((text) => (text === undefined ? [] : [`"${shortened(text)}"`]));
	const arrow = what === 'edited' || target ? ` →${place} ` : ' ';
	return texts.length === 2
		? `${signs[what]} ${id}${percent} ${texts[0]}${arrow}${texts[1]}`
		: `${signs[what]} ${id} ${texts[0] ?? ''}`;
}

function shortened(text: string): string {
	return text.length > 72 ? `${text.slice(0, 71)}…` : text;
}
