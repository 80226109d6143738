import { existsSync, readFileSync, statSync } from 'node:fs';

/** Reads a file again only when it has changed since the last time; a file that is not there reads as empty. */
export function whenChanged<T>(path: string, read: (text: string) => T): () => T {
	let seen = NaN;
	let value: T;
	return () => {
		const mtimeMs = existsSync(path) ? statSync(path).mtimeMs : 0;
		if (mtimeMs !== seen) {
			value = read(mtimeMs === 0 ? '' : readFileSync(path, 'utf8'));
			seen = mtimeMs;
		}
		return value;
	};
}
