import { newId, stampOf, type PageBlocks } from './block.ts';
import type { Version } from './history.ts';
import { likeness, wordsOf } from './likeness.ts';
import { beginningOf, resolveIn, type Former, type Living, type Lock } from './lock.ts';
import { joinedInto, matchBlocks } from './match.ts';
import { sectionFrom, type Match, type Placed } from './matching.ts';

/** One thing that `npm run anchors` did, for a person to review. */
export interface Action {
	/** `edited`, `moved` and `renamed` keep the id; `returned` gives a former block its id again. */
	what: 'new' | 'edited' | 'moved' | 'joined' | 'gone' | 'returned';
	id: string;
	page: string;
	/** How alike the texts of before and now are; for `joined` how much of the old text stands in the new block. */
	likeness?: number;
	/** The text of before. */
	before?: string;
	/** The text of now; of a `gone` block, that of the nearest block that remains. */
	now?: string;
	/** Where it is now or leads now. */
	target?: { page: string; id: string };
}

export interface Reconciled {
	lock: Lock;
	/** Every text of every block, by page, in the order of the lock. */
	history: Map<string, Version[]>;
	actions: Action[];
}

/** Fragments that templates use for places of their own, and that no heading may take. */
export const templateFragments = ['references', 'related', 'questions', 'mentioned', 'read-next'];

/**
 * Brings the lock up to the content of today. Blocks keep their ids through edits, moves and renamed files; what is gone is mapped to
 * the nearest block that remains, and what a person has written in the lock about a former block stays.
 *
 * @param today the day, `2026-11-28`
 */
export function reconcile(
	lock: Lock,
	history: ReadonlyMap<string, readonly Version[]>,
	pages: readonly PageBlocks[],
	today: string,
): Reconciled {
	const versions = new Map<string, Version[]>();
	for (const version of [...history.values()].flat())
		versions.set(version.id, [...(versions.get(version.id) ?? []), version]);

	const now: (Placed & { stamp: string })[] = pages.flatMap(({ page, blocks }) =>
		blocks.map((block) => ({ ...block, page, stamp: stampOf(block.text) })),
	);
	const nowByPage = Map.groupBy(now, ({ page }) => page);
	const before = lock.living.map(({ page, id, kind, stamp }) => {
		const text = versions.get(id)?.find((version) => version.stamp === stamp)?.text;
		// Without its history a block is known by its fingerprint only.
		const same = text ?? nowByPage.get(page)?.find((block) => block.kind === kind && block.stamp === stamp)?.text;
		return { page, kind, text: same ?? '' };
	});
	const renamed = renamedPages(before, now);
	const matches = matchBlocks(before, now, renamed);
	const textsOf = (id: string) => versions.get(id)?.map(({ text }) => text) ?? [];
	restored(
		before.map((block, place) => ({ ...block, texts: textsOf(lock.living[place]?.id ?? '') })),
		now,
		matches,
		renamed,
	).forEach((match, place) => matches.set(place, match));
	const joined = joinedInto(before, now, matches, renamed);

	const actions: Action[] = [];
	const idAt = new Map<number, string>();
	lock.living.forEach(({ id }, place) => {
		const match = matches.get(place);
		if (match) idAt.set(match.now, id);
	});

	// What was gone and stands there again in words it had gets its id back; where two had them, the one that had them last.
	const returned = new Set<string>();
	const formerTexts = new Map<string, string>();
	const goneBlocks = lock.former.filter(({ fate }) => fate !== 'moved');
	for (const { id, page } of goneBlocks) for (const text of textsOf(id)) formerTexts.set(`${page} ${text}`, id);
	for (const { id, page } of goneBlocks) formerTexts.set(`${page} ${textsOf(id).at(-1) ?? ''}`, id);
	const taken = new Set([...lock.living, ...lock.former].map(({ id }) => id));
	now.forEach((block, place) => {
		if (idAt.has(place)) return;
		const back = formerTexts.get(`${block.page} ${block.text}`);
		const isBack = back !== undefined && block.text !== '' && !returned.has(back);
		const id = isBack ? back : newId(`${block.page}\n${block.kind}\n${block.text}`, taken);
		if (isBack) returned.add(id);
		taken.add(id);
		idAt.set(place, id);
		actions.push({ what: isBack ? 'returned' : 'new', id, page: block.page, now: block.text });
	});

	const living = nameHeadings(
		now.map(({ page, kind, stamp, text }, place): Living => {
			const id = idAt.get(place) ?? '';
			return { page, id, kind, stamp, words: beginningOf(text) };
		}),
		now,
		lock,
	);
	const livingById = new Map(living.map((block) => [block.id, block]));

	// The blocks that were there and are not, or not there any more.
	const former = lock.former.filter(({ id, page }) => livingById.get(id)?.page !== page && !returned.has(id));
	lock.living.forEach((old, place) => {
		const text = before[place]?.text ?? '';
		const match = matches.get(place);
		const one = match && now[match.now];
		const what = { page: old.page, id: old.id, kind: old.kind, ...(old.name !== undefined && { name: old.name }) };
		if (match && one) {
			const fact = { id: old.id, page: old.page, likeness: match.likeness, before: text, now: one.text };
			if (one.page !== old.page) {
				former.push({ ...what, fate: 'moved', target: old.id });
				actions.push({ what: 'moved', ...fact, target: { page: one.page, id: old.id } });
			} else if (one.text !== text) actions.push({ what: 'edited', ...fact });
			return;
		}
		const into = joined.get(place);
		if (into) {
			const target = idAt.get(into.now) ?? '';
			former.push({ ...what, fate: 'into', target });
			actions.push({
				what: 'joined',
				id: old.id,
				page: old.page,
				likeness: into.likeness,
				before: text,
				now: now[into.now]?.text ?? '',
				target: { page: now[into.now]?.page ?? '', id: target },
			});
			return;
		}
		const target = nearestPlace(place, before, now, (other) => matches.get(other)?.now ?? joined.get(other)?.now);
		const targetId = (target === undefined ? undefined : idAt.get(target)) ?? living[0]?.id ?? '';
		former.push({ ...what, fate: 'gone', target: targetId, since: today, words: beginningOf(text) });
		actions.push({
			what: 'gone',
			id: old.id,
			page: old.page,
			before: text,
			now: livingById.get(targetId)?.words ?? '',
			target: { page: livingById.get(targetId)?.page ?? '', id: targetId },
		});
	});

	const result: Lock = { living, former: unique(former) };
	now.forEach((block, place) => {
		const id = idAt.get(place) ?? '';
		const known = versions.get(id) ?? [];
		if (known.at(-1)?.stamp !== block.stamp)
			versions.set(id, [...known, { id, stamp: block.stamp, since: today, text: block.text }]);
	});
	return { lock: result, history: historyByPage(result, versions), actions };
}

/** Blocks that match nothing, and whose page says again what they said at some time: an edit was undone. */
function restored(
	before: readonly (Placed & { texts: readonly string[] })[],
	now: readonly Placed[],
	matches: ReadonlyMap<number, Match>,
	renamed: ReadonlyMap<string, string>,
): Map<number, Match> {
	const taken = new Set([...matches.values()].map((match) => match.now));
	const free = new Map<string, number>();
	now.forEach(({ page, kind, text }, place) => {
		if (!taken.has(place)) free.set(`${page} ${kind} ${text}`, place);
	});
	const found = new Map<number, Match>();
	before.forEach(({ page, kind, text, texts }, place) => {
		if (matches.has(place)) return;
		const key = texts
			.filter((was) => was !== text)
			.map((was) => `${renamed.get(page) ?? page} ${kind} ${was}`)
			.find((one) => free.has(one));
		const one = key === undefined ? undefined : free.get(key);
		if (key === undefined || one === undefined) return;
		free.delete(key);
		found.set(place, { now: one, likeness: likeness(wordsOf(text), wordsOf(now[one]?.text ?? '')) });
	});
	return found;
}

/**
 * Pages that are gone while a new one holds most of their blocks, word for word, or has their title: the new address by the old one.
 */
function renamedPages(before: readonly Placed[], now: readonly Placed[]): Map<string, string> {
	const oldPages = Map.groupBy(before, ({ page }) => page);
	const newPages = Map.groupBy(now, ({ page }) => page);
	const renamed = new Map<string, string>();
	for (const [page, blocks] of oldPages) {
		if (newPages.has(page)) continue;
		const texts = new Set(blocks.map(({ text }) => text));
		const title = titleOf(blocks);
		const candidates = [...newPages]
			.filter(([address]) => !oldPages.has(address))
			.map(([address, ones]) => ({
				address,
				same: ones.filter(({ text }) => texts.has(text)).length,
				hasTitle: title !== undefined && titleOf(ones) === title,
			}))
			.sort((a, b) => b.same - a.same);
		const best = candidates.find(({ same, hasTitle }) => hasTitle || same >= blocks.length * 0.4);
		if (best) renamed.set(page, best.address);
	}
	return renamed;
}

function titleOf(blocks: readonly Placed[]): string | undefined {
	return blocks.find(({ kind }) => kind === 'page')?.text;
}

/** A heading keeps its fragment; a new one gets that of its words, or the next free one. */
function nameHeadings(living: Living[], now: readonly Placed[], lock: Lock): Living[] {
	const nameOf = new Map(
		lock.living.flatMap(({ id, page, name }) => (name === undefined ? [] : [[id, { page, name }]])),
	);
	for (const { id, page, name } of lock.former)
		if (name !== undefined && !nameOf.has(id)) nameOf.set(id, { page, name });
	const used = new Map<string, Set<string>>();
	const usedOn = (page: string) => {
		const names = used.get(page) ?? new Set(templateFragments);
		used.set(page, names);
		return names;
	};
	const pageNow = new Map(living.map(({ id, page }) => [id, page]));
	// A fragment that once led to one section never leads to another.
	for (const { page, name, id } of [...lock.living, ...lock.former])
		if (name !== undefined && pageNow.get(id) !== page) usedOn(page).add(name);
	const keep = (isWanted: (block: Living, page: string, name: string) => boolean) => {
		for (const block of living) {
			const known = nameOf.get(block.id);
			if (block.kind !== 'heading' || block.name !== undefined || !known) continue;
			if (!isWanted(block, known.page, known.name)) continue;
			block.name = known.name;
			usedOn(block.page).add(known.name);
		}
	};
	// Back on a page, it has the fragment that links to this page know.
	const former = new Map(lock.former.map(({ page, id, name }) => [`${page} ${id}`, name]));
	for (const block of living) {
		const name = former.get(`${block.page} ${block.id}`);
		if (block.kind !== 'heading' || name === undefined || nameOf.get(block.id)?.page === block.page) continue;
		block.name = name;
		usedOn(block.page).add(name);
	}
	keep(({ page }, before) => page === before);
	// It goes along to another page where it is free.
	keep(({ page }, _, name) => !usedOn(page).has(name));
	living.forEach((block, place) => {
		if (block.kind !== 'heading' || block.name !== undefined) return;
		const slug = now[place]?.slug ?? block.id;
		const names = usedOn(block.page);
		let name = slug;
		for (let round = 2; names.has(name); round += 1) name = `${slug}-${round}`;
		names.add(name);
		block.name = name;
	});
	return living;
}

/**
 * Where a reader is sent who comes for a block that is gone: for a heading, to what stood under it; else to what stood before it in its
 * section, or behind it; else to what remains of its page, or to the page that is most like it.
 */
function nearestPlace(
	place: number,
	before: readonly Placed[],
	now: readonly Placed[],
	become: (place: number) => number | undefined,
): number | undefined {
	const old = before[place];
	if (!old) return undefined;
	const onPage = before.flatMap((block, other) => (block.page === old.page && other !== place ? [other] : []));
	const heading =
		old.kind === 'heading' ? place : onPage.findLast((other) => other < place && before[other]?.kind === 'heading');
	const section =
		heading === undefined ? [] : [...(heading === place ? [] : [heading]), ...sectionFrom(before, heading)];
	const nearestFirst = (places: readonly number[]) =>
		[...places].sort((a, b) => Math.abs(a - place) - Math.abs(b - place) || a - b);
	const inSection = nearestFirst(section.filter((other) => other !== place));
	for (const other of [...inSection, ...nearestFirst(onPage.filter((other) => before[other]?.kind !== 'page'))]) {
		const target = become(other);
		// What stood near and has gone to a page of its own theme is no neighbour any more, unless all of the page went.
		if (target !== undefined && now[target]?.page === old.page) return target;
	}
	for (const other of [...inSection, ...nearestFirst(onPage)]) {
		const target = become(other);
		if (target !== undefined) return target;
	}
	const theme = (blocks: readonly Placed[], page: string) =>
		wordsOf(
			blocks
				.flatMap((block) => (block.page === page && ['page', 'lead'].includes(block.kind) ? [block.text] : []))
				.join(' '),
		);
	const wanted = theme(before, old.page);
	return now
		.flatMap(({ kind, page }, target) =>
			kind === 'page' ? [{ target, like: likeness(wanted, theme(now, page)) }] : [],
		)
		.sort((a, b) => b.like - a.like)[0]?.target;
}

/** One line for each page and id: the newest word on it. In the order of the file, so that a second run finds nothing to write. */
function unique(former: readonly Former[]): Former[] {
	const newest = new Map(former.map((block) => [`${block.page} ${block.id}`, block]));
	return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function historyByPage(lock: Lock, versions: ReadonlyMap<string, Version[]>): Map<string, Version[]> {
	const history = new Map<string, Version[]>();
	const seen = new Set<string>();
	const add = (page: string, id: string) => {
		if (seen.has(id)) return;
		seen.add(id);
		history.set(page, [...(history.get(page) ?? []), ...(versions.get(id) ?? [])]);
	};
	for (const { page, id } of lock.living) add(page, id);
	for (const { page, id, fate } of lock.former) if (fate !== 'moved') add(page, id);
	return history;
}

/** Ids of the history that the lock does not know: published, and lost. With the day each was first recorded. */
export function lostIds(
	lock: Lock,
	history: ReadonlyMap<string, readonly Version[]>,
): { id: string; page: string; since: string }[] {
	const known = new Set([...lock.living, ...lock.former.filter(({ fate }) => fate !== 'moved')].map(({ id }) => id));
	return [...history].flatMap(([page, versions]) =>
		[...Map.groupBy(versions, ({ id }) => id)].flatMap(([id, [first]]) =>
			known.has(id) || !first ? [] : [{ id, page, since: first.since }],
		),
	);
}

/** Former blocks that lead to no living one. */
export function deadEnds(lock: Lock): Former[] {
	const resolve = resolveIn(lock);
	return lock.former.filter(({ id }) => !resolve(id));
}
