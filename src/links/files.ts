import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatHistory, historyFile, parseHistory, type Version } from './history.ts';
import { formatLock, lockFile, parseLock, type Lock, type LockFault } from './lock.ts';

/** Reads `content/anchors.lock`; a project without one has published nothing yet. */
export function readLock(root: string): Lock & { faults: LockFault[] } {
	const file = join(root, lockFile);
	return parseLock(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** Reads `content/history/`: every text of every block, by the address of its page. */
export function readHistory(root: string): Map<string, Version[]> {
	const folder = join(root, 'content/history');
	return new Map(
		globSync('**/*.txt', { cwd: folder }).map((file) => {
			const id = file.replaceAll('\\', '/').replace(/\.txt$/, '');
			return [id === 'index' ? '/' : `/${id}/`, parseHistory(readFileSync(join(folder, file), 'utf8'))] as const;
		}),
	);
}

/** Writes the lock and the history; a history file whose page holds nothing any more goes. */
export function writeAnchors(root: string, lock: Lock, history: ReadonlyMap<string, readonly Version[]>): void {
	writeFileSync(join(root, lockFile), formatLock(lock));
	for (const page of readHistory(root).keys()) if (!history.has(page)) rmSync(join(root, historyFile(page)));
	for (const [page, versions] of history) {
		const file = join(root, historyFile(page));
		mkdirSync(dirname(file), { recursive: true });
		const text = formatHistory(versions);
		if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
	}
}
