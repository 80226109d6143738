import type { Published } from '../links/trace.ts';

/** What the element of a published block carries; nothing for a block that the lock does not know yet. */
export function blockAttributes(block: Published | undefined): Record<string, string | undefined> {
	if (!block) return {};
	const { id, stamp, formerStamps } = block;
	return { id, 'data-block': id, 'data-stamp': stamp, 'data-former': formerStamps.join(' ') || undefined };
}
