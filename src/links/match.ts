import type { Block, BlockKind } from './block.ts';
import { commonSubsequence, containment, likeness, wordsOf } from './likeness.ts';

/** A block of before or of now, at its place in the whole list. */
export interface Placed extends Block {
	page: string;
}

/** Which block of now a block of before has become, and how alike their texts are. */
export interface Match {
	now: number;
	likeness: number;
}

/** Kinds that turn into one another when a writer edits: running text of any form. Others only match their own kind. */
const families: Partial<Record<BlockKind, string>> = { paragraph: 'text', item: 'text', fact: 'text', row: 'row' };
const familyOf = (kind: BlockKind) => families[kind] ?? kind;

/** Kinds whose place among their neighbours says what they are even when every word has changed. */
const knownByPlace = new Set<BlockKind>(['figure', 'equation', 'table', 'code']);

/** Below this many words a text alone does not say which block it is. */
const tellingWords = 6;

/**
 * Finds for each block of before the block it is now: the same text first, then a like text, then a heading over the same section and
 * figures and formulas between the same neighbours. Each block of now is given once.
 *
 * @param before blocks in reading order, page by page
 * @param now the same for today
 * @param renamed today's address of pages whose address changed
 * @returns matches by the place of the block in `before`
 */
export function matchBlocks(
	before: readonly Placed[],
	now: readonly Placed[],
	renamed: ReadonlyMap<string, string> = new Map(),
): Map<number, Match> {
	const matches = new Map<number, Match>();
	const taken = new Map<number, number>();
	const pageOf = (old: Placed) => renamed.get(old.page) ?? old.page;
	const keyOf = ({ kind, text }: Placed) => `${familyOf(kind)} ${text}`;
	const accept = (old: number, one: number, like: number) => {
		matches.set(old, { now: one, likeness: like });
		taken.set(one, old);
	};
	const words = new Map<Placed, string[]>();
	const wordsIn = (block: Placed) => {
		const known = words.get(block);
		if (known) return known;
		const read = wordsOf(block.text);
		words.set(block, read);
		return read;
	};
	const leftBefore = () => before.flatMap((_, place) => (matches.has(place) ? [] : [place]));
	const leftNow = () => now.flatMap((_, place) => (taken.has(place) ? [] : [place]));

	// A page and its lead are themselves whatever they say.
	const pagesNow = placesBy(now, ({ page }) => page);
	const pagesBefore = placesBy(before, pageOf);
	for (const [page, olds] of pagesBefore) {
		const ones = pagesNow.get(page) ?? [];
		for (const kind of ['page', 'lead'] as const) {
			const old = olds.find((place) => before[place]?.kind === kind && !matches.has(place));
			const one = ones.find((place) => now[place]?.kind === kind);
			if (old !== undefined && one !== undefined)
				accept(old, one, likeness(wordsIn(at(before, old)), wordsIn(at(now, one))));
		}
		// The same text in the same order, then the same text anywhere on the page.
		// Headings wait for what stands under them: the same words stand over many sections.
		const isPlain = (blocks: readonly Placed[]) => (place: number) => at(blocks, place).kind !== 'heading';
		const oldsLeft = olds.filter((place) => !matches.has(place)).filter(isPlain(before));
		const onesLeft = ones.filter((place) => !taken.has(place)).filter(isPlain(now));
		const pairs = commonSubsequence(
			oldsLeft.map((place) => keyOf(at(before, place))),
			onesLeft.map((place) => keyOf(at(now, place))),
		);
		for (const [old, one] of pairs) accept(at(oldsLeft, old), at(onesLeft, one), 1);
		const waiting = placesBy(
			now,
			keyOf,
			onesLeft.filter((place) => !taken.has(place)),
		);
		for (const old of oldsLeft.filter((place) => !matches.has(place))) {
			const one = waiting.get(keyOf(at(before, old)))?.shift();
			if (one !== undefined) accept(old, one, 1);
		}
		// An aside is the answer to its claim, also when all of the answer is new.
		for (const old of olds.filter((place) => !matches.has(place))) {
			const claim = claimOf(at(before, old));
			const one = ones.find((place) => claim && !taken.has(place) && claimOf(at(now, place)) === claim);
			if (one !== undefined) accept(old, one, likeness(wordsIn(at(before, old)), wordsIn(at(now, one))));
		}
	}

	/** Whether a block of now stands where a block of before would: between what its nearest neighbours have become. */
	const inGap = (old: number, one: number): boolean => {
		const { page } = at(now, one);
		const neighbour = (step: 1 | -1) => {
			for (let place = old + step; before[place]?.page === at(before, old).page; place += step) {
				const match = matches.get(place);
				if (match) return match.now;
			}
			return undefined;
		};
		const [previous, next] = [neighbour(-1), neighbour(1)];
		const after = previous !== undefined && at(now, previous).page === page && isFree(previous, one);
		const ahead = next !== undefined && at(now, next).page === page && isFree(one, next);
		return (
			(after && ahead) ||
			(after && next === undefined) ||
			(ahead && previous === undefined) ||
			(after !== ahead && isMoved(previous, next))
		);
	};
	const isFree = (from: number, to: number) => {
		for (let place = from + 1; place < to; place += 1) if (taken.has(place)) return false;
		return from < to;
	};
	/** Neighbours that no longer stand on one page, or not in order, say less, but one of them is still a neighbour. */
	const isMoved = (previous: number | undefined, next: number | undefined) =>
		previous !== undefined && next !== undefined && (at(now, previous).page !== at(now, next).page || previous > next);

	/** How alike two blocks are that stand in the same place, where nothing else left on the page is as like; else 0. */
	const likeInPlace = (old: number, one: number): number => {
		const [from, to] = [at(before, old), at(now, one)];
		if (pageOf(from) !== to.page || from.kind !== to.kind || !inGap(old, one)) return 0;
		const likeTo = (other: number) => likeness(wordsIn(at(before, other)), wordsIn(to));
		const like = likeTo(old);
		const isRival = (other: number) => other !== old && at(before, other).page === from.page && likeTo(other) >= like;
		return like < 0.6 || leftBefore().some(isRival) ? 0 : like;
	};
	/** Of several places with the same text, the one on the page that has most of the old page's blocks. */
	const inCompany = (old: number, ones: readonly number[]): number | undefined => {
		if (ones.length < 2) return ones[0];
		const company = (pagesBefore.get(pageOf(at(before, old))) ?? []).flatMap((place) => matches.get(place)?.now ?? []);
		const size = (one: number) => company.filter((place) => at(now, place).page === at(now, one).page).length;
		return [...ones].sort((a, b) => size(b) - size(a))[0];
	};

	// The same text on another page: beside its neighbours, or by the text alone when it says enough and stood nowhere else.
	const timesBefore = placesBy(before, keyOf);
	const sameElsewhere = () => {
		const waiting = placesBy(now, keyOf, leftNow());
		for (const old of leftBefore()) {
			const key = keyOf(at(before, old));
			if (matches.has(old) || at(before, old).kind === 'heading') continue;
			const candidates = (waiting.get(key) ?? []).filter((place) => !taken.has(place));
			const telling = timesBefore.get(key)?.length === 1 && wordsIn(at(before, old)).length >= tellingWords;
			const beside = candidates.find((one) => inGap(old, one));
			const best = beside ?? (telling ? inCompany(old, candidates) : undefined);
			if (best === undefined) continue;
			// A text that only reads the same may be a copy: the original was edited in its place, or an edit there was undone.
			const edited = beside === undefined ? leftNow().find((one) => likeInPlace(old, one) > 0) : undefined;
			const owner = beside === undefined ? leftBefore().find((other) => likeInPlace(other, best) > 0) : undefined;
			if (edited !== undefined) accept(old, edited, likeInPlace(old, edited));
			else if (owner !== undefined) accept(owner, best, likeInPlace(owner, best));
			else accept(old, best, 1);
		}
	};

	// Like texts, the likest first; each round knows more neighbours.
	const alike = (enough: number, enoughInGap: number) => {
		const candidates: { old: number; one: number; like: number; score: number }[] = [];
		const ones = placesBy(now, ({ kind }) => familyOf(kind), leftNow());
		for (const old of leftBefore()) {
			const from = at(before, old);
			if (from.kind === 'page' || from.kind === 'lead') continue;
			for (const one of ones.get(familyOf(from.kind)) ?? []) {
				const to = at(now, one);
				const like = likeness(wordsIn(from), wordsIn(to));
				if (like < enoughInGap) continue;
				const samePage = to.page === pageOf(from);
				const near = inGap(old, one);
				// Headings of different pages are often alike; what stands under them tells.
				if (from.kind === 'heading' && !(samePage && near && like >= 0.6)) continue;
				const isTelling = Math.min(wordsIn(from).length, wordsIn(to).length) >= tellingWords;
				const needed = near ? enoughInGap : enough + (isTelling ? 0 : 0.2) + (samePage ? 0 : 0.1);
				if (like >= needed)
					candidates.push({ old, one, like, score: like + (near ? 0.15 : 0) + (samePage ? 0.05 : 0) });
			}
		}
		candidates.sort((a, b) => b.score - a.score || a.old - b.old || a.one - b.one);
		for (const { old, one, like } of candidates) if (!matches.has(old) && !taken.has(one)) accept(old, one, like);
	};

	/** Whether the words of a heading stood once and stand once: on its page, or anywhere if they say enough. */
	const isOnly = (old: number, one: number) => {
		const [from, to] = [at(before, old), at(now, one)];
		const isOnPage = pageOf(from) === to.page;
		if (!isOnPage && wordsIn(from).length < tellingWords) return false;
		const times = (blocks: readonly Placed[], page: string) =>
			blocks.filter((block) => keyOf(block) === keyOf(from) && (!isOnPage || block.page === page)).length;
		return times(before, from.page) === 1 && times(now, to.page) === 1;
	};

	/** A heading is the heading over most of what stood under it; in the same words also where nothing is left of that. */
	const bySection = () => {
		const headings = leftNow().filter((place) => at(now, place).kind === 'heading');
		/** Whether a heading with these words is on one of the pages. */
		const isAmong = (blocks: readonly Placed[], addressOf: (block: Placed) => string, pages: string[], words: Placed) =>
			blocks.some((block) => pages.includes(addressOf(block)) && keyOf(block) === keyOf(words));
		const pagesOf = (old: number, one: number) => [pageOf(at(before, old)), at(now, one).page];
		const isNew = (old: number, one: number) => !isAmong(before, pageOf, pagesOf(old, one), at(now, one));
		const freeHeadings = headings.map((place) => at(now, place));
		/** Other words over the section are a rename, unless the old words still stand near, or the new words stood there before. */
		const isRename = (old: number, one: number) =>
			!isAmong(freeHeadings, ({ page }) => page, pagesOf(old, one), at(before, old)) && isNew(old, one);
		const candidates = leftBefore()
			.filter((place) => at(before, place).kind === 'heading')
			.flatMap((old) => {
				const under = sectionFrom(before, old).flatMap((place) => matches.get(place)?.now ?? []);
				const over = headings.map((one) => {
					const section = new Set(sectionFrom(now, one));
					const share = under.filter((place) => section.has(place)).length / Math.max(under.length, 1);
					return { old, one, share, like: likeness(wordsIn(at(before, old)), wordsIn(at(now, one))) };
				});
				// Then the old words may have been set over something else.
				const hasNewWords = over.some(({ one, like, share }) => like < 1 && share >= 0.5 && isNew(old, one));
				return over.map(({ one, share, like, ...rest }) => {
					const isSame = like === 1 && pageOf(at(before, old)) === at(now, one).page;
					const isAlone = (isSame && inGap(old, one)) || (like === 1 && !hasNewWords && isOnly(old, one));
					// Nothing stands under it any more, or all of that has gone elsewhere.
					const alone = isSame && under.length === 0 ? 0.9 : isAlone ? 0.5 : 0;
					return { ...rest, one, like, share: Math.max(share, alone) };
				});
			})
			.filter(({ share }) => share >= 0.5)
			// The same words first: they may stand over less than other words do, and are still the same heading.
			.sort(
				(a, b) => Math.floor(b.like) - Math.floor(a.like) || b.share + b.like - (a.share + a.like) || a.old - b.old,
			);
		for (const { old, one, like } of candidates)
			if (!matches.has(old) && !taken.has(one) && (like === 1 || isRename(old, one))) accept(old, one, like);
	};

	const byPlace = () => {
		for (const old of leftBefore()) {
			const { kind } = at(before, old);
			if (!knownByPlace.has(kind)) continue;
			const between = leftNow().filter((one) => at(now, one).kind === kind && inGap(old, one));
			const [only] = between;
			if (between.length === 1 && only !== undefined)
				accept(old, only, likeness(wordsIn(at(before, old)), wordsIn(at(now, only))));
		}
	};

	sameElsewhere();
	alike(0.7, 0.6);
	sameElsewhere();
	alike(0.5, 0.4);
	bySection();
	byPlace();
	sameElsewhere();
	return matches;
}

/**
 * Finds for each block of before that has become no block of its own the one its text was joined into.
 *
 * @returns places in `now`, by place in `before`
 */
export function joinedInto(
	before: readonly Placed[],
	now: readonly Placed[],
	matches: ReadonlyMap<number, Match>,
	renamed: ReadonlyMap<string, string> = new Map(),
): Map<number, Match> {
	const joined = new Map<number, Match>();
	// Who takes in a text is no longer what it was.
	const untouched = new Set([...matches.values()].flatMap(({ now, likeness }) => (likeness === 1 ? [now] : [])));
	before.forEach((old, place) => {
		if (matches.has(place) || familyOf(old.kind) !== 'text') return;
		const part = wordsOf(old.text);
		const page = renamed.get(old.page) ?? old.page;
		let best: Match | undefined;
		now.forEach((one, target) => {
			if (familyOf(one.kind) !== 'text' || untouched.has(target)) return;
			if (one.page !== page && part.length < 2 * tellingWords) return;
			const telling = part.length >= tellingWords - 2;
			const share = one.text.includes(old.text) ? 1 : telling ? containment(part, wordsOf(one.text)) : 0;
			if (share >= (one.page === page ? 0.65 : 0.85) && share > (best?.likeness ?? 0))
				best = { now: target, likeness: share };
		});
		if (best) joined.set(place, best);
	});
	return joined;
}

/** The claim that an aside begins with, in quotation marks. */
function claimOf({ kind, text }: Block): string | undefined {
	return kind === 'aside' ? /^"[^"]+"/.exec(text)?.[0] : undefined;
}

/** The blocks under a heading, up to the next one. */
export function sectionFrom(blocks: readonly Placed[], heading: number): number[] {
	const places: number[] = [];
	for (let place = heading + 1; blocks[place]?.page === blocks[heading]?.page; place += 1) {
		if (blocks[place]?.kind === 'heading' || blocks[place] === undefined) break;
		places.push(place);
	}
	return places;
}

function placesBy(
	blocks: readonly Placed[],
	keyOf: (block: Placed) => string,
	places: readonly number[] = blocks.map((_, place) => place),
): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	for (const place of places) {
		const key = keyOf(at(blocks, place));
		const group = groups.get(key);
		if (group) group.push(place);
		else groups.set(key, [place]);
	}
	return groups;
}

function at<T>(list: readonly T[], place: number): T {
	const item = list[place];
	if (item === undefined) throw new RangeError(`There is no place ${place} in a list of ${list.length}.`);
	return item;
}
