import { lastStep, type Progress, type Session } from './session.ts';
import { stages, type Memory } from './schedule.ts';

/** Where the browser keeps the progress. */
export const storageKey = 'why-deep:practice';

const format = 'why-deep-practice';
const version = 1;

/** The progress as text, for the browser and for a file. */
export function writeProgress({ memories, session }: Progress): string {
	return JSON.stringify({ format, version, memories: Object.fromEntries(memories), session }, null, 2);
}

/** Progress that was read, or the sentence that says why it cannot be. */
export type Reading = { progress: Progress } | { fault: string };

/** Reads what `writeProgress` wrote. Nothing is mended: what is not exactly right is refused. */
export function readProgress(text: string): Reading {
	try {
		return { progress: parse(text) };
	} catch (error) {
		if (error instanceof Refusal) return { fault: error.message };
		throw error;
	}
}

class Refusal extends Error {}

function parse(text: string): Progress {
	const file = parseJson(text);
	if (!isRecord(file) || file['format'] !== format)
		throw new Refusal(`It holds no practice progress of Why Deep: its "format" is not "${format}".`);
	if (file['version'] !== version) throw new Refusal(otherVersion(file['version']));
	if (!isRecord(file['memories'])) throw new Refusal('Its "memories" are not a list of cards by their ids.');
	return {
		memories: new Map(Object.entries(file['memories']).map(([id, memory]) => [id, readMemory(id, memory)])),
		session: file['session'] === null ? null : readSession(file['session']),
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal('It is not JSON, so it was not exported from this page, or it is damaged.');
	}
}

function otherVersion(found: unknown): string {
	if (typeof found !== 'number') return 'It does not say which version of the format it has.';
	return found > version
		? `It has version ${found} of the format, which is newer than this page. Reload the page, then try again.`
		: `It has version ${found} of the format; this page reads version ${version} only.`;
}

const memoryFields: { [Field in keyof Memory]: [holds: (value: unknown) => boolean, expected: string] } = {
	due: [isTime, 'a time such as 2026-11-22T10:00:00.000Z'],
	last: [isTime, 'a time such as 2026-11-22T10:00:00.000Z'],
	stability: [(value) => typeof value === 'number' && value > 0, 'a number above 0'],
	difficulty: [(value) => typeof value === 'number' && value >= 1 && value <= 10, 'a number from 1 to 10'],
	stage: [(value) => stages.some((stage) => stage === value), `one of ${stages.join(', ')}`],
	reps: [isCount, 'a count'],
	lapses: [isCount, 'a count'],
};

function readMemory(id: string, memory: unknown): Memory {
	if (!isRecord(memory)) throw new Refusal(`What it says about the card "${id}" is not an object.`);
	for (const [field, [holds, expected]] of Object.entries(memoryFields))
		if (!holds(memory[field])) throw new Refusal(`The field "${field}" of the card "${id}" is not ${expected}.`);
	// Only the fields we know, so that nothing else travels along.
	return Object.fromEntries(Object.keys(memoryFields).map((field) => [field, memory[field]])) as unknown as Memory;
}

function readSession(session: unknown): Session {
	const refuse = (what: string) => new Refusal(`Its session ${what}.`);
	if (!isRecord(session)) throw refuse('is neither an object nor null');
	const { length, queue, open, step } = session;
	if (!isIds(queue) || queue.length === 0) throw refuse('has no "queue" of card ids');
	if (!isCount(length) || length < queue.length) throw refuse('has a "length" that is less than what is left of it');
	if (open !== null && !queue.some((id) => id === open)) throw refuse('has an "open" card that is not in its queue');
	if (!isCount(step) || step > lastStep) throw refuse(`has a "step" that is not from 0 to ${lastStep}`);
	return { length, queue, open: open as string | null, step };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(value: unknown): boolean {
	return (
		typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !isNaN(Date.parse(value))
	);
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isIds(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((id) => typeof id === 'string');
}
