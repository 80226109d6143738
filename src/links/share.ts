/** The field of a shared address that says what the block read like: the fingerprint of its text. */
const stampField = 'v';

/** A block as a shared link names it. */
export interface Shared {
	/** The fragment. */
	id: string;
	/** Fingerprint of the text when the link was made; empty when the link carries none. */
	stamp: string;
}

/**
 * The address of a block with two keys, of which either may fail: its id, and its words as a text fragment.
 *
 * @param page address of the page; its query and fragment are left out
 * @param directive a text directive such as `text=Pooling,number`, or nothing
 */
export function shareAddress(page: string, { id, stamp }: Shared, directive = ''): string {
	const url = new URL(page);
	url.search = stamp ? `?${stampField}=${stamp}` : '';
	url.hash = '';
	return `${url.href}#${id}${directive && `:~:${directive}`}`;
}

/** What a shared address names; browsers hide its text fragment from programs. */
export function readShared({ search, hash }: { search: string; hash: string }): Shared {
	return { id: fragmentIn(hash), stamp: new URLSearchParams(search).get(stampField) ?? '' };
}

/** The fragment that a hash names; one that is not well encoded names what it says. */
export function fragmentIn(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return hash.slice(1);
	}
}

/** A quotation with its source, for a message. */
export function quoteWithLink(text: string, title: string, address: string): string {
	return `“${text}”\n— ${title}, Why Deep\n${address}`;
}

/** A text fragment as the generator of the polyfill gives its parts. */
export interface TextFragment {
	prefix?: string;
	textStart: string;
	textEnd?: string;
	suffix?: string;
}

/**
 * The text directive of a fragment: `text=prefix-,start,end,-suffix`.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textDirective({ prefix, textStart, textEnd, suffix }: TextFragment): string {
	// A comma and a hyphen part the terms, so they are escaped inside of them.
	const term = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
	return `text=${prefix ? `${term(prefix)}-,` : ''}${term(textStart)}${textEnd ? `,${term(textEnd)}` : ''}${suffix ? `,-${term(suffix)}` : ''}`;
}
