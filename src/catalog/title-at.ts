import { addressOf } from '../links/address.ts';
import type { Page } from './page.ts';

/** Title of the page at an address; the address itself when no content file makes that page. */
export function titleAt(address: string, pages: readonly Page[]): string {
	return pages.find(({ kind, id }) => addressOf(kind, id) === address)?.data.title ?? address;
}
