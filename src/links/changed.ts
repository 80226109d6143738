import type { Version } from './history.ts';

/** A block that reads differently from what a link was made for. */
export interface Change {
	/** What it said when the link was made. */
	then: string;
	now: string;
	/** The day the text of then was replaced. */
	on: string;
	/** How often it has changed since. */
	times: number;
}

/**
 * What has changed in a block since a link to it was made.
 *
 * @param versions every text the block has had, oldest first; the last is today's
 * @param stamp fingerprint that the link carries
 * @returns nothing when the block reads as it did, or never read like that
 */
export function changeSince(versions: readonly Version[], stamp: string): Change | undefined {
	const place = versions.findLastIndex((version) => version.stamp === stamp);
	const [then, next, now] = [versions[place], versions[place + 1], versions.at(-1)];
	// A text that was restored in the meantime reads as it did.
	if (!then || !next || !now || now.stamp === stamp) return undefined;
	return { then: then.text, now: now.text, on: next.since, times: versions.length - 1 - place };
}
