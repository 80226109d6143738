import type { Content } from './problem.ts';

/** Tells whether a text may cite a key. An entry that cannot be used is told once, where it stands, and not again by each citation. */
export function knownWorks({ references, referenceFaults }: Content): (key: string) => boolean {
	const faulty = new Set(referenceFaults.map(({ key }) => key));
	// Without a key the fault is the file's: what stands in it is unknown.
	return (key) => references.has(key) || faulty.has(key) || faulty.has('');
}
