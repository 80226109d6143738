import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf, type Block } from '../links/block.ts';
import { historyFile, parseHistory, type Version } from '../links/history.ts';
import { lockFile, parseLock } from '../links/lock.ts';
import { indexOfLock, type LockIndex, type Published, type Trace } from '../links/trace.ts';
import { whenChanged } from './when-changed.ts';

/** The lock of published blocks as the build reads it. */
export const publishedBlocks: () => LockIndex = whenChanged(join(process.cwd(), lockFile), (text) =>
	indexOfLock(parseLock(text)),
);

/** Every text that the blocks of a page have had. */
export function historyAt(address: string): Version[] {
	try {
		return parseHistory(readFileSync(join(process.cwd(), historyFile(address)), 'utf8'));
	} catch {
		return [];
	}
}

/** The published id of each block of a page, in the order given; `undefined` for a block that the lock does not know yet. */
export function idsOf(address: string, blocks: readonly Block[]): (Published | undefined)[] {
	const waiting = Map.groupBy(publishedBlocks().livingOn(address), ({ kind, stamp }) => `${kind} ${stamp}`);
	const versions = Map.groupBy(historyAt(address), ({ id }) => id);
	return blocks.map(({ kind, text }) => {
		const living = waiting.get(`${kind} ${stampOf(text)}`)?.shift();
		if (!living) return undefined;
		const stamps = new Set((versions.get(living.id) ?? []).map(({ stamp }) => stamp));
		stamps.delete(living.stamp);
		return { ...living, formerStamps: [...stamps] };
	});
}

/** What readers with an old link are told or sent on to from this page, with the last words of what is gone. */
export function tracesOn(address: string): (Trace & { text: string })[] {
	return publishedBlocks()
		.tracesOn(address)
		.map((trace) => ({
			...trace,
			text: trace.fate === 'gone' ? (historyAt(trace.page).findLast(({ id }) => id === trace.id)?.text ?? '') : '',
		}));
}

/** The title of a published page. */
export function publishedTitle(address: string): string {
	const page = publishedBlocks()
		.livingOn(address)
		.find(({ kind }) => kind === 'page');
	return historyAt(address).findLast(({ id }) => id === page?.id)?.text ?? address;
}

/** Every text of the blocks of a page that have had more than one, by id. */
export function changedOn(address: string): Map<string, Version[]> {
	const living = new Set(
		publishedBlocks()
			.livingOn(address)
			.map(({ id }) => id),
	);
	const versions = Map.groupBy(historyAt(address), ({ id }) => id);
	return new Map([...versions].filter(([id, texts]) => living.has(id) && texts.length > 1));
}
