import type { Block, BlockKind } from './block.ts';
import { likeness, wordsOf } from './likeness.ts';

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

/** The kinds a block may have become, by one name. */
export function familyOf({ kind }: Block): string {
	return families[kind] ?? kind;
}

/** Kind and words of a block: what two blocks share that are the same. */
export function keyOf(block: Block): string {
	return `${familyOf(block)} ${block.text}`;
}

/** Below this many words a text alone does not say which block it is. */
export const tellingWords = 6;

/** What has been matched so far, and what can be asked of it. Blocks are named by their places in the two lists. */
export class Matching {
	readonly matches = new Map<number, Match>();
	readonly #taken = new Set<number>();
	readonly #words = new Map<Placed, string[]>();

	readonly before: readonly Placed[];
	readonly now: readonly Placed[];
	readonly renamed: ReadonlyMap<string, string>;

	/** @param renamed today's address of pages whose address changed */
	constructor(before: readonly Placed[], now: readonly Placed[], renamed: ReadonlyMap<string, string>) {
		this.before = before;
		this.now = now;
		this.renamed = renamed;
	}

	accept(old: number, one: number, like = this.likeness(old, one)): void {
		this.matches.set(old, { now: one, likeness: like });
		this.#taken.add(one);
	}

	isMatched(old: number): boolean {
		return this.matches.has(old);
	}

	isTaken(one: number): boolean {
		return this.#taken.has(one);
	}

	leftBefore(): number[] {
		return this.before.flatMap((_, place) => (this.isMatched(place) ? [] : [place]));
	}

	leftNow(): number[] {
		return this.now.flatMap((_, place) => (this.isTaken(place) ? [] : [place]));
	}

	/** Today's address of the page a block of before stood on. */
	pageOf({ page }: Placed): string {
		return this.renamed.get(page) ?? page;
	}

	wordsIn(block: Placed): string[] {
		const known = this.#words.get(block);
		if (known) return known;
		const read = wordsOf(block.text);
		this.#words.set(block, read);
		return read;
	}

	likeness(old: number, one: number): number {
		return likeness(this.wordsIn(at(this.before, old)), this.wordsIn(at(this.now, one)));
	}

	isOnItsPage(old: number, one: number): boolean {
		return this.pageOf(at(this.before, old)) === at(this.now, one).page;
	}

	/** Whether a block of now stands where a block of before would: between what its nearest neighbours have become. */
	isInGap(old: number, one: number): boolean {
		const { page } = at(this.now, one);
		const [previous, next] = [this.#neighbour(old, -1), this.#neighbour(old, 1)];
		const isBehind = previous !== undefined && at(this.now, previous).page === page && this.#isFree(previous, one);
		const isAhead = next !== undefined && at(this.now, next).page === page && this.#isFree(one, next);
		return (
			(isBehind && isAhead) ||
			(isBehind && next === undefined) ||
			(isAhead && previous === undefined) ||
			(isBehind !== isAhead && this.#haveParted(previous, next))
		);
	}

	/** What the nearest block on one side has become that has become anything. */
	#neighbour(old: number, step: 1 | -1): number | undefined {
		for (let place = old + step; this.before[place]?.page === at(this.before, old).page; place += step) {
			const match = this.matches.get(place);
			if (match) return match.now;
		}
		return undefined;
	}

	#isFree(from: number, to: number): boolean {
		for (let place = from + 1; place < to; place += 1) if (this.isTaken(place)) return false;
		return from < to;
	}

	/** Neighbours that no longer stand on one page, or not in order, say less, but one of them is still a neighbour. */
	#haveParted(previous: number | undefined, next: number | undefined): boolean {
		if (previous === undefined || next === undefined) return false;
		return at(this.now, previous).page !== at(this.now, next).page || previous > next;
	}

	/** How alike two blocks are that stand in the same place, where nothing else left on the page is as like; else 0. */
	likeInPlace(old: number, one: number): number {
		const [from, to] = [at(this.before, old), at(this.now, one)];
		if (!this.isOnItsPage(old, one) || from.kind !== to.kind || !this.isInGap(old, one)) return 0;
		const like = this.likeness(old, one);
		const isRival = (other: number) =>
			other !== old && at(this.before, other).page === from.page && this.likeness(other, one) >= like;
		return like < 0.6 || this.leftBefore().some(isRival) ? 0 : like;
	}
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

/** Places of blocks by what the blocks share. */
export function placesBy(
	blocks: readonly Placed[],
	nameOf: (block: Placed) => string,
	places: readonly number[] = blocks.map((_, place) => place),
): Map<string, number[]> {
	return Map.groupBy(places, (place) => nameOf(at(blocks, place)));
}

/** @throws when the list has no such place */
export function at<T>(list: readonly T[], place: number): T {
	const item = list[place];
	if (item === undefined) throw new RangeError(`There is no place ${place} in a list of ${list.length}.`);
	return item;
}
