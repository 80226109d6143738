import { closest, distance } from 'fastest-levenshtein';

/** The candidate a writer most likely meant; `undefined` when none is near (more than two in five letters differ). */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
	const all = [...candidates];
	if (all.length === 0) return undefined;
	const best = closest(written, all);
	return distance(written, best) <= Math.max(written.length, best.length) * 0.4 ? best : undefined;
}
