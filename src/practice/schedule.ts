import { createEmptyCard, fsrs, Rating, State, type Card as FsrsCard } from 'ts-fsrs';

/** How well the reader knew the answer, from the worst to the best. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** Where a card stands: on its way into memory, in it, or on its way back after it was forgotten. */
export const stages = ['learning', 'review', 'relearning'] as const;
export type Stage = (typeof stages)[number];

/** What is known about a card that was marked. Times are ISO 8601 in UTC, so that an exported file reads well. */
export interface Memory {
	/** When it comes back. */
	due: string;
	/** When it was last marked. */
	last: string;
	/** Days after which nine in ten such cards would still be known. */
	stability: number;
	/** From 1 to 10. */
	difficulty: number;
	stage: Stage;
	/** How often it was marked. */
	reps: number;
	/** How often it was forgotten after it had been learned. */
	lapses: number;
}

// One short step: an answer takes minutes to read, so seeing it once more in the same session is enough.
const scheduler = fsrs({ learning_steps: ['10m'], relearning_steps: ['10m'] });

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;
const states = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;

/**
 * What is known about a card after it is marked.
 *
 * @param memory what was known before; nothing for a card that is marked for the first time
 */
export function mark(memory: Memory | undefined, grade: Grade, now: Date): Memory {
	// A clock that was set back, or progress from another machine, may put the last mark in the future, which FSRS refuses.
	const at = memory && memory.last > now.toISOString() ? new Date(memory.last) : now;
	const { card } = scheduler.next(memory ? toFsrs(memory) : createEmptyCard(at), at, ratings[grade]);
	return {
		due: card.due.toISOString(),
		last: at.toISOString(),
		stability: card.stability,
		difficulty: card.difficulty,
		stage: stages.find((stage) => states[stage] === card.state) ?? 'learning',
		reps: card.reps,
		lapses: card.lapses,
	};
}

function toFsrs({ due, last, stability, difficulty, stage, reps, lapses }: Memory): FsrsCard {
	return {
		due: new Date(due),
		last_review: new Date(last),
		stability,
		difficulty,
		state: states[stage],
		reps,
		lapses,
		// There is one step; and FSRS counts the days itself.
		learning_steps: 0,
		elapsed_days: 0,
		scheduled_days: 0,
	};
}

/** Whether a card comes back within the session in which it was marked. */
export function comesBackSoon({ stage }: Memory): boolean {
	return stage !== 'review';
}

/** Whether a card is to be shown: to the minute while it is being learned, later from the morning of its day. */
export function isDue({ due, stage }: Memory, now: Date): boolean {
	const limit = new Date(now);
	if (stage === 'review') limit.setHours(23, 59, 59, 999);
	return new Date(due) <= limit;
}

/** The time until a moment in a few characters, as it stands on a button: `10 min`, `2 days`, `1.5 years`. */
export function timeUntil(due: string, now: Date): string {
	const minutes = Math.max(1, Math.round((Date.parse(due) - now.getTime()) / 60_000));
	const hours = Math.round(minutes / 60);
	const days = Math.round(minutes / 60 / 24);
	if (minutes < 60) return `${minutes} min`;
	if (hours < 24) return counted(hours, 'hour');
	if (days < 31) return counted(days, 'day');
	if (days < 365) return counted(Math.round((days / 365) * 12), 'month');
	return counted(Math.round((days / 365) * 10) / 10, 'year');
}

function counted(count: number, unit: string): string {
	return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
