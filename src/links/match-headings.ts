import { at, keyOf, sectionFrom, tellingWords, type Matching, type Placed } from './matching.ts';

/** A heading of before, one of now, how alike their words are, and how much of the one section stands in the other. */
interface Pair {
	old: number;
	one: number;
	like: number;
	share: number;
}

/** Matches headings: each is the heading over most of what stood under it; in the same words also where nothing is left of that. */
export function matchHeadings(matching: Matching): void {
	const { before, now } = matching;
	const isHeading = (blocks: readonly Placed[]) => (place: number) => at(blocks, place).kind === 'heading';
	const free = matching.leftNow().filter(isHeading(now));
	const pairs = matching
		.leftBefore()
		.filter(isHeading(before))
		.flatMap((old) => pairsOf(matching, old, free))
		.filter(({ share }) => share >= 0.5)
		// The same words first: they may stand over less than other words do, and are still the same heading.
		.sort((a, b) => Math.floor(b.like) - Math.floor(a.like) || b.share + b.like - (a.share + a.like) || a.old - b.old);
	for (const { old, one, like } of pairs) {
		if (matching.isMatched(old) || matching.isTaken(one)) continue;
		if (like === 1 || isRename(matching, old, one, free)) matching.accept(old, one, like);
	}
}

function pairsOf(matching: Matching, old: number, free: readonly number[]): Pair[] {
	const { before, now } = matching;
	const under = sectionFrom(before, old).flatMap((place) => matching.matches.get(place)?.now ?? []);
	const pairs = free.map((one): Pair => {
		const section = new Set(sectionFrom(now, one));
		const share = under.filter((place) => section.has(place)).length / Math.max(under.length, 1);
		return { old, one, share, like: matching.likeness(old, one) };
	});
	// Then the old words may have been set over something else.
	const hasNewWords = pairs.some(({ one, like, share }) => like < 1 && share >= 0.5 && isNew(matching, old, one));
	return pairs.map((pair) => {
		const { one, like, share } = pair;
		const isSame = like === 1 && matching.isOnItsPage(old, one);
		const isAlone =
			(isSame && matching.isInGap(old, one)) || (like === 1 && !hasNewWords && isOnly(matching, old, one));
		// Nothing stands under it any more, or all of that has gone elsewhere.
		const alone = isSame && under.length === 0 ? 0.9 : isAlone ? 0.5 : 0;
		return { ...pair, share: Math.max(share, alone) };
	});
}

/** Other words over the section are a rename, unless the old words still stand near, or the new words stood there before. */
function isRename(matching: Matching, old: number, one: number, free: readonly number[]): boolean {
	const { before, now } = matching;
	const pages = [matching.pageOf(at(before, old)), at(now, one).page];
	const standsNear = free.some((place) => {
		const heading = at(now, place);
		return pages.includes(heading.page) && keyOf(heading) === keyOf(at(before, old));
	});
	return !standsNear && isNew(matching, old, one);
}

/** Whether the words of a heading of now stood on neither page before. */
function isNew(matching: Matching, old: number, one: number): boolean {
	const { before, now } = matching;
	const pages = [matching.pageOf(at(before, old)), at(now, one).page];
	return !before.some((block) => pages.includes(matching.pageOf(block)) && keyOf(block) === keyOf(at(now, one)));
}

/** Whether the words of a heading stood once and stand once: on its page, or anywhere if they say enough. */
function isOnly(matching: Matching, old: number, one: number): boolean {
	const [from, to] = [at(matching.before, old), at(matching.now, one)];
	const isOnPage = matching.isOnItsPage(old, one);
	if (!isOnPage && matching.wordsIn(from).length < tellingWords) return false;
	const times = (blocks: readonly Placed[], page: string) =>
		blocks.filter((block) => keyOf(block) === keyOf(from) && (!isOnPage || block.page === page)).length;
	return times(matching.before, from.page) === 1 && times(matching.now, to.page) === 1;
}
