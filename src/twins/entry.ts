import type { PhrasingContent } from 'mdast';
import type { Page } from '../catalog/page.ts';
import { addressOf } from '../links/address.ts';
import type { Locate } from '../links/full-address.ts';
import { link } from './nodes.ts';

/** A page in a list of pages: its title, which leads to it, and what it says in one sentence. */
export function entryOf({ kind, id, data }: Page, locate: Locate): (string | PhrasingContent)[] {
	return [link(locate(addressOf(kind, id)), data.title), `: ${data.short}`];
}
