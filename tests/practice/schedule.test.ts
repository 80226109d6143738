import { expect, test } from 'vitest';
import { comesBackSoon, isDue, mark, timeUntil, type Grade, type Memory } from '../../src/practice/schedule.ts';

const start = new Date(2026, 10, 22, 9, 0);
const later = (minutes: number, from = start) => new Date(from.getTime() + minutes * 60_000);
const day = 24 * 60;
const daysUntil = (memory: Memory, from: Date) => (Date.parse(memory.due) - from.getTime()) / 60_000 / day;

test('each good answer lets the card stay away longer', () => {
	let now = start;
	let memory: Memory | undefined;
	const intervals: number[] = [];
	for (let times = 0; times < 5; times += 1) {
		memory = mark(memory, 'good', now);
		intervals.push(daysUntil(memory, now));
		now = new Date(memory.due);
	}
	expect(intervals).toEqual([...new Set(intervals)].sort((a, b) => a - b));
	expect(intervals[0]).toBeGreaterThanOrEqual(1);
	expect(intervals.at(-1)).toBeGreaterThan(100);
	expect(memory?.reps).toBe(5);
});

test('the better the grade, the later the card comes back', () => {
	const known = mark(mark(undefined, 'good', start), 'good', later(2 * day));
	const now = later(14 * day);
	const back = (['again', 'hard', 'good', 'easy'] as Grade[]).map((grade) => daysUntil(mark(known, grade, now), now));
	expect(back).toEqual([...new Set(back)].sort((a, b) => a - b));
});

test('a card that was not known comes back in the same session, a known one does not', () => {
	expect(comesBackSoon(mark(undefined, 'again', start))).toBe(true);
	expect(comesBackSoon(mark(undefined, 'good', start))).toBe(false);
	const forgotten = mark(mark(undefined, 'easy', start), 'again', later(20 * day));
	expect(comesBackSoon(forgotten)).toBe(true);
	expect(forgotten.lapses).toBe(1);
});

test('a card that is being learned is due to the minute', () => {
	const memory = mark(undefined, 'again', start);
	expect(isDue(memory, later(9))).toBe(false);
	expect(isDue(memory, later(10))).toBe(true);
});

test('a learned card is due from the morning of its day', () => {
	const memory = mark(undefined, 'good', start);
	const due = new Date(memory.due);
	const morning = new Date(due.getFullYear(), due.getMonth(), due.getDate(), 0, 1);
	expect(isDue(memory, morning)).toBe(true);
	expect(isDue(memory, later(-2, morning))).toBe(false);
});

test('a clock that was set back does not stop the practice', () => {
	const memory = mark(mark(undefined, 'good', start), 'good', later(2 * day));
	const marked = mark(memory, 'good', later(-300 * day));
	expect(marked.last).toBe(memory.last);
	expect(marked.due >= memory.due).toBe(true);
});

test.each([
	[0, '1 min'],
	[10, '10 min'],
	[60, '1 hour'],
	[23 * 60, '23 hours'],
	[day, '1 day'],
	[30 * day, '30 days'],
	[31 * day, '1 month'],
	[200 * day, '7 months'],
	[365 * day, '1 year'],
	[548 * day, '1.5 years'],
])('%i minutes are told as "%s"', (minutes, told) => {
	expect(timeUntil(later(minutes).toISOString(), start)).toBe(told);
});
