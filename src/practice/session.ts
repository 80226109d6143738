import type { Card } from './cards.ts';
import { comesBackSoon, isDue, mark, type Grade, type Memory } from './schedule.ts';

/** How many cards a session has. */
export const sessionLength = 20;

/** How much of the answer is shown: nothing, the sentence, the one-minute answer, the whole. */
export const lastStep = 3;

/** A session that was begun and not ended. */
export interface Session {
	/** How many cards it was begun with. */
	length: number;
	/** Ids of the cards that are still to be shown or come back, in that order. */
	queue: string[];
	/** The card on the screen; none while all that is left comes back later. */
	open: string | null;
	/** How much of its answer is shown, from 0 to `lastStep`. */
	step: number;
}

/** Everything the browser keeps. */
export interface Progress {
	/** By the id of the card. */
	memories: ReadonlyMap<string, Memory>;
	session: Session | null;
}

/** A reader who has not begun. */
export const noProgress: Progress = { memories: new Map(), session: null };

/** What the cards are drawn by. Empty fields do not narrow. */
export interface Filter {
	topic: string;
	level: string;
}

/** The cards that a filter lets through, by what is to be done with them. */
export interface Supply {
	/** To be shown again, the one that has waited longest first. */
	due: Card[];
	/** Never shown, in reading order. */
	fresh: Card[];
	/** Not due yet, the next one first. */
	later: Card[];
}

/** Sorts the cards that a filter lets through into due, new and later. */
export function supplyOf(cards: readonly Card[], { topic, level }: Filter, { memories }: Progress, now: Date): Supply {
	const passing = cards.filter((card) => ['', card.topic].includes(topic) && ['', card.level].includes(level));
	const known = passing.flatMap((card) => {
		const memory = memories.get(card.id);
		return memory ? [{ card, memory }] : [];
	});
	known.sort((a, b) => a.memory.due.localeCompare(b.memory.due));
	return {
		due: known.flatMap(({ card, memory }) => (isDue(memory, now) ? [card] : [])),
		fresh: passing.filter(({ id }) => !memories.has(id)),
		later: known.flatMap(({ card, memory }) => (isDue(memory, now) ? [] : [card])),
	};
}

/** Begins a session: due cards first, then new ones, up to its length. Without either there is none. */
export function beginSession(progress: Progress, { due, fresh }: Supply): Progress {
	const queue = [...due, ...fresh].slice(0, sessionLength).map(({ id }) => id);
	const [open = null] = queue;
	return { ...progress, session: open === null ? null : { length: queue.length, queue, open, step: 0 } };
}

/** Shows the next part of the answer. */
export function revealNext(progress: Progress): Progress {
	const { session } = progress;
	return session ? { ...progress, session: { ...session, step: Math.min(session.step + 1, lastStep) } } : progress;
}

/** Marks the open card and opens the next one that is ready; the session ends with its last card. */
export function markOpen(progress: Progress, grade: Grade, now: Date): Progress {
	const { session } = progress;
	if (!session?.open) return progress;
	const memory = mark(progress.memories.get(session.open), grade, now);
	const memories = new Map(progress.memories).set(session.open, memory);
	const rest = session.queue.filter((id) => id !== session.open);
	const queue = comesBackSoon(memory) ? [...rest, session.open] : rest;
	if (queue.length === 0) return { memories, session: null };
	return openReady({ memories, session: { ...session, queue, open: null } }, now);
}

/** Opens the first card that is ready, where none is open. */
export function openReady(progress: Progress, now: Date): Progress {
	const { memories, session } = progress;
	if (!session || session.open !== null) return progress;
	const ready = session.queue.find((id) => {
		const memory = memories.get(id);
		return !memory || isDue(memory, now);
	});
	return { memories, session: { ...session, open: ready ?? null, step: 0 } };
}

/** Opens the card that comes back next without waiting for its time. */
export function openEarly(progress: Progress): Progress {
	const { memories, session } = progress;
	if (!session) return progress;
	const [next = null] = soonestFirst(session.queue, memories);
	return { memories, session: { ...session, open: next, step: 0 } };
}

/** Ids by the time at which their cards come back. */
export function soonestFirst(ids: readonly string[], memories: ReadonlyMap<string, Memory>): string[] {
	const due = (id: string) => memories.get(id)?.due ?? '';
	return [...ids].sort((a, b) => due(a).localeCompare(due(b)));
}

/** Takes up a session again after a while: without cards that no longer exist, and with one open if one is ready. */
export function resume(progress: Progress, cards: readonly Card[], now: Date): Progress {
	const { memories, session } = progress;
	if (!session) return progress;
	const queue = session.queue.filter((id) => cards.some((card) => card.id === id));
	if (queue.length === 0) return { memories, session: null };
	const length = session.length - (session.queue.length - queue.length);
	const open = session.open !== null && queue.includes(session.open) ? session.open : null;
	return openReady({ memories, session: { ...session, length, queue, open } }, now);
}
