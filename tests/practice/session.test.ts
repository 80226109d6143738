import { expect, test } from 'vitest';
import type { Card } from '../../src/practice/cards.ts';
import { mark, type Grade } from '../../src/practice/schedule.ts';
import {
	beginSession,
	markOpen,
	noProgress,
	openEarly,
	resume,
	revealNext,
	sessionLength,
	supplyOf,
	type Progress,
} from '../../src/practice/session.ts';

const start = new Date(2026, 10, 22, 9, 0);
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const day = 24 * 60;
const all = { topic: '', level: '' };
const card = (id: string, topic = 'cnn', level = 'basic'): Card => ({ id, title: `${id}?`, short: '', topic, level });
const ids = (cards: Card[]) => cards.map(({ id }) => id);

const cards = [card('a'), card('b'), card('c', 'rnn'), card('d', 'rnn', 'advanced'), card('e', 'gpus')];
const marked = (times: Record<string, number>): Progress => ({
	memories: new Map(
		Object.entries(times).map(([id, minutes]) => [id, mark(undefined, 'good', after(minutes))] as const),
	),
	session: null,
});
const begun = (from = cards, progress = noProgress) => beginSession(progress, supplyOf(from, all, progress, start));

test('cards that are due come first, the longest waiting before the others, then new ones in reading order', () => {
	const progress = marked({ b: 0, e: -40 * day, d: -50 * day });
	const supply = supplyOf(cards, all, progress, start);
	expect([ids(supply.due), ids(supply.fresh), ids(supply.later)]).toEqual([['d', 'e'], ['a', 'c'], ['b']]);
	expect(beginSession(progress, supply).session?.queue).toEqual(['d', 'e', 'a', 'c']);
});

test('topic and level narrow what is drawn', () => {
	const drawn = (topic: string, level: string) => ids(supplyOf(cards, { topic, level }, noProgress, start).fresh);
	expect(drawn('rnn', '')).toEqual(['c', 'd']);
	expect(drawn('', 'basic')).toEqual(['a', 'b', 'c', 'e']);
	expect(drawn('rnn', 'advanced')).toEqual(['d']);
});

test('a session has a limit, and there is none without cards', () => {
	const many = Array.from({ length: 30 }, (_, index) => card(`q${index}`));
	expect(begun(many).session?.length).toBe(sessionLength);
	expect(begun(many).session?.queue).toHaveLength(sessionLength);
	expect(begun([]).session).toBeNull();
});

test('the answer is shown in three steps', () => {
	let progress = begun();
	const steps = [1, 2, 3, 4].map(() => (progress = revealNext(progress)).session?.step);
	expect(steps).toEqual([1, 2, 3, 3]);
});

test('a known card makes room for the next one, hidden again, and the last one ends the session', () => {
	let progress = revealNext(begun([card('a'), card('b')]));
	progress = markOpen(progress, 'good', start);
	expect(progress.session).toEqual({ length: 2, queue: ['b'], open: 'b', step: 0 });
	progress = markOpen(progress, 'easy', start);
	expect(progress.session).toBeNull();
	expect([...progress.memories.keys()]).toEqual(['a', 'b']);
});

test('a card that was not known comes back after the others, when its time has come', () => {
	const play = (progress: Progress, grade: Grade, minutes: number) => markOpen(progress, grade, after(minutes));
	const missed = play(begun([card('a'), card('b')]), 'again', 0);
	expect(missed.session).toMatchObject({ queue: ['b', 'a'], open: 'b' });
	expect(play(missed, 'good', 11).session).toMatchObject({ queue: ['a'], open: 'a' });
	expect(play(missed, 'good', 2).session).toMatchObject({ queue: ['a'], open: null });
});

test('the reader need not wait for what comes back', () => {
	const missed = markOpen(markOpen(begun([card('a'), card('b')]), 'hard', start), 'again', start);
	expect(missed.session?.open).toBeNull();
	// "Hard" comes back later than "Again".
	expect(openEarly(missed).session?.open).toBe('b');
});

test('a session goes on where it was, also after some of its questions were removed', () => {
	const progress = revealNext(markOpen(begun(), 'good', start));
	expect(resume(progress, cards, after(day))).toEqual(progress);
	const fewer = resume(progress, [card('a'), card('d')], after(day));
	expect(fewer.session).toEqual({ length: 2, queue: ['d'], open: 'd', step: 0 });
	expect(resume(progress, [card('a')], after(day)).session).toBeNull();
});

test('a session that was waiting opens the card whose time has come', () => {
	const waiting = markOpen(begun([card('a')]), 'again', start);
	expect(resume(waiting, cards, after(1)).session?.open).toBeNull();
	expect(resume(waiting, cards, after(11)).session?.open).toBe('a');
});
