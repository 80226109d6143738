import { withBase } from '../../links/address.ts';
import { twinAddress } from '../../links/twin-address.ts';

/** Tells programs where the Markdown twin of a page is; goes into the page's head. */
export function twinLink(page: string) {
	return {
		tag: 'link' as const,
		attrs: { rel: 'alternate', type: 'text/markdown', title: 'Markdown', href: withBase(twinAddress(page)) },
	};
}
