import type { Living } from '../links/lock.ts';

/** What the element of a published block carries; nothing for a block that the lock does not know yet. */
export function blockAttributes(block: Living | undefined): Record<string, string> {
	return block ? { id: block.id, 'data-block': block.id, 'data-stamp': block.stamp } : {};
}
