import { expect, test } from 'vitest';
import { mark } from '../../src/practice/schedule.ts';
import type { Progress } from '../../src/practice/session.ts';
import { readProgress, writeProgress } from '../../src/practice/storage.ts';

const progress: Progress = {
	memories: new Map([['pooling', mark(undefined, 'good', new Date('2026-11-22T10:00:00Z'))]]),
	session: { length: 3, queue: ['stride', 'padding'], open: 'stride', step: 2 },
};

/** The file of `progress` with one value replaced: `at('session.step', 7)`. */
function at(path: string, value: unknown): string {
	const file = JSON.parse(writeProgress(progress)) as Record<string, unknown>;
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	const parent = keys.reduce((object, key) => object[key] as Record<string, unknown>, file);
	parent[last] = value;
	return JSON.stringify(file);
}

test('progress survives the way through a file', () => {
	expect(readProgress(writeProgress(progress))).toEqual({ progress });
	const rested = { ...progress, session: null };
	expect(readProgress(writeProgress(rested))).toEqual({ progress: rested });
});

test('only the known fields of a card are taken', () => {
	expect(readProgress(at('memories.pooling.note', 'hello'))).toEqual({ progress });
});

test('a file that is not ours, damaged or of another version is refused with a sentence that says why', () => {
	const files = [
		'',
		'<html>',
		'[]',
		'{"cards": []}',
		at('version', 0),
		at('version', undefined),
		at('version', 2),
		at('memories', []),
		at('memories.pooling', null),
		at('memories.pooling.due', 'tomorrow'),
		at('memories.pooling.due', '2026-13-22T10:00:00.000Z'),
		at('memories.pooling.last', 0),
		at('memories.pooling.stability', 0),
		at('memories.pooling.difficulty', 11),
		at('memories.pooling.stage', 'new'),
		at('memories.pooling.reps', 1.5),
		at('memories.pooling.lapses', -1),
		at('session', undefined),
		at('session.queue', []),
		at('session.queue', [1]),
		at('session.length', 1),
		at('session.open', 'pooling'),
		at('session.step', 4),
	];
	expect(
		files.map((file) => {
			const reading = readProgress(file);
			return 'fault' in reading ? reading.fault : 'accepted';
		}),
	).toMatchInlineSnapshot(`
		[
		  "It is not JSON, so it was not exported from this page, or it is damaged.",
		  "It is not JSON, so it was not exported from this page, or it is damaged.",
		  "It holds no practice progress of Why Deep: its "format" is not "why-deep-practice".",
		  "It holds no practice progress of Why Deep: its "format" is not "why-deep-practice".",
		  "It has version 0 of the format; this page reads version 1 only.",
		  "It does not say which version of the format it has.",
		  "It has version 2 of the format, which is newer than this page. Reload the page, then try again.",
		  "Its "memories" are not a list of cards by their ids.",
		  "What it says about the card "pooling" is not an object.",
		  "The field "due" of the card "pooling" is not a time such as 2026-11-22T10:00:00.000Z.",
		  "The field "due" of the card "pooling" is not a time such as 2026-11-22T10:00:00.000Z.",
		  "The field "last" of the card "pooling" is not a time such as 2026-11-22T10:00:00.000Z.",
		  "The field "stability" of the card "pooling" is not a number above 0.",
		  "The field "difficulty" of the card "pooling" is not a number from 1 to 10.",
		  "The field "stage" of the card "pooling" is not one of learning, review, relearning.",
		  "The field "reps" of the card "pooling" is not a count.",
		  "The field "lapses" of the card "pooling" is not a count.",
		  "Its session is neither an object nor null.",
		  "Its session has no "queue" of card ids.",
		  "Its session has no "queue" of card ids.",
		  "Its session has a "length" that is less than what is left of it.",
		  "Its session has an "open" card that is not in its queue.",
		  "Its session has a "step" that is not from 0 to 3.",
		]
	`);
});
