import type { Block, BlockKind } from './block.ts';
import { commonSubsequence, containment, wordsOf } from './likeness.ts';
import { matchHeadings } from './match-headings.ts';
import { at, familyOf, keyOf, Matching, placesBy, tellingWords, type Match, type Placed } from './matching.ts';

/** Kinds whose place among their neighbours says what they are even when every word has changed. */
const knownByPlace = new Set<BlockKind>(['figure', 'equation', 'table', 'code']);

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
	const matching = new Matching(before, now, renamed);
	const pagesNow = placesBy(now, ({ page }) => page);
	for (const [page, olds] of placesBy(before, (block) => matching.pageOf(block)))
		matchPage(matching, olds, pagesNow.get(page) ?? []);
	matchSameElsewhere(matching);
	matchAlike(matching, 0.7, 0.6);
	matchSameElsewhere(matching);
	matchAlike(matching, 0.5, 0.4);
	matchHeadings(matching);
	matchByPlace(matching);
	matchSameElsewhere(matching);
	return matching.matches;
}

/** What a page was and is: the page and its lead whatever they say, then the same text in the same order, then anywhere on it. */
function matchPage(matching: Matching, olds: readonly number[], ones: readonly number[]): void {
	const { before, now } = matching;
	for (const kind of ['page', 'lead'] as const) {
		const old = olds.find((place) => at(before, place).kind === kind && !matching.isMatched(place));
		const one = ones.find((place) => at(now, place).kind === kind);
		if (old !== undefined && one !== undefined) matching.accept(old, one);
	}
	// Headings wait for what stands under them: the same words stand over many sections.
	const isPlain = (blocks: readonly Placed[]) => (place: number) => at(blocks, place).kind !== 'heading';
	const oldsLeft = olds.filter((place) => !matching.isMatched(place)).filter(isPlain(before));
	const onesLeft = ones.filter((place) => !matching.isTaken(place)).filter(isPlain(now));
	const pairs = commonSubsequence(
		oldsLeft.map((place) => keyOf(at(before, place))),
		onesLeft.map((place) => keyOf(at(now, place))),
	);
	for (const [old, one] of pairs) matching.accept(at(oldsLeft, old), at(onesLeft, one), 1);
	const free = onesLeft.filter((place) => !matching.isTaken(place));
	const waiting = placesBy(now, keyOf, free);
	for (const old of oldsLeft.filter((place) => !matching.isMatched(place))) {
		const one = waiting.get(keyOf(at(before, old)))?.shift();
		if (one !== undefined) matching.accept(old, one, 1);
	}
	// An aside is the answer to its claim, also when all of the answer is new.
	for (const old of olds.filter((place) => !matching.isMatched(place))) {
		const claim = claimOf(at(before, old));
		const one = ones.find((place) => claim && !matching.isTaken(place) && claimOf(at(now, place)) === claim);
		if (one !== undefined) matching.accept(old, one);
	}
}

/** The same text on another page: beside its neighbours, or by the text alone when it says enough and stood nowhere else. */
function matchSameElsewhere(matching: Matching): void {
	const { before, now } = matching;
	const timesBefore = placesBy(before, keyOf);
	const waiting = placesBy(now, keyOf, matching.leftNow());
	for (const old of matching.leftBefore()) {
		const block = at(before, old);
		if (matching.isMatched(old) || block.kind === 'heading') continue;
		const candidates = (waiting.get(keyOf(block)) ?? []).filter((place) => !matching.isTaken(place));
		const beside = candidates.find((one) => matching.isInGap(old, one));
		if (beside !== undefined) {
			matching.accept(old, beside, 1);
			continue;
		}
		const isTelling = timesBefore.get(keyOf(block))?.length === 1 && matching.wordsIn(block).length >= tellingWords;
		const best = isTelling ? inCompany(matching, old, candidates) : undefined;
		if (best === undefined) continue;
		// A text that only reads the same may be a copy: the original was edited in its place, or an edit there was undone.
		const edited = matching.leftNow().find((one) => matching.likeInPlace(old, one) > 0);
		const owner = matching.leftBefore().find((other) => matching.likeInPlace(other, best) > 0);
		if (edited !== undefined) matching.accept(old, edited);
		else if (owner !== undefined) matching.accept(owner, best);
		else matching.accept(old, best, 1);
	}
}

/** Of several places with the same text, the one on the page that has most of the old page's blocks. */
function inCompany(matching: Matching, old: number, ones: readonly number[]): number | undefined {
	if (ones.length < 2) return ones[0];
	const { before, now, matches } = matching;
	const page = matching.pageOf(at(before, old));
	const company = before.flatMap((block, place) =>
		matching.pageOf(block) === page ? (matches.get(place)?.now ?? []) : [],
	);
	const size = (one: number) => company.filter((place) => at(now, place).page === at(now, one).page).length;
	return [...ones].sort((a, b) => size(b) - size(a))[0];
}

/** Like texts, the likest first. Each round knows more neighbours. */
function matchAlike(matching: Matching, enough: number, enoughInGap: number): void {
	const { before, now } = matching;
	const candidates: { old: number; one: number; like: number; score: number }[] = [];
	const ones = placesBy(now, familyOf, matching.leftNow());
	for (const old of matching.leftBefore()) {
		const from = at(before, old);
		if (from.kind === 'page' || from.kind === 'lead') continue;
		for (const one of ones.get(familyOf(from)) ?? []) {
			const like = matching.likeness(old, one);
			if (like < enoughInGap) continue;
			const isOnPage = matching.isOnItsPage(old, one);
			const isNear = matching.isInGap(old, one);
			// Headings of different pages are often alike; what stands under them tells.
			if (from.kind === 'heading' && !(isOnPage && isNear && like >= 0.6)) continue;
			const shorter = Math.min(matching.wordsIn(from).length, matching.wordsIn(at(now, one)).length);
			const needed = isNear ? enoughInGap : enough + (shorter < tellingWords ? 0.2 : 0) + (isOnPage ? 0 : 0.1);
			const score = like + (isNear ? 0.15 : 0) + (isOnPage ? 0.05 : 0);
			if (like >= needed) candidates.push({ old, one, like, score });
		}
	}
	candidates.sort((a, b) => b.score - a.score || a.old - b.old || a.one - b.one);
	for (const { old, one, like } of candidates)
		if (!matching.isMatched(old) && !matching.isTaken(one)) matching.accept(old, one, like);
}

/** A figure or a formula is the only one left of its kind between the same neighbours. */
function matchByPlace(matching: Matching): void {
	for (const old of matching.leftBefore()) {
		const { kind } = at(matching.before, old);
		if (!knownByPlace.has(kind)) continue;
		const [only, ...others] = matching
			.leftNow()
			.filter((one) => at(matching.now, one).kind === kind && matching.isInGap(old, one));
		if (only !== undefined && others.length === 0) matching.accept(old, only);
	}
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
		if (matches.has(place) || familyOf(old) !== 'text') return;
		const part = wordsOf(old.text);
		const page = renamed.get(old.page) ?? old.page;
		let best: Match | undefined;
		now.forEach((one, target) => {
			if (familyOf(one) !== 'text' || untouched.has(target)) return;
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
