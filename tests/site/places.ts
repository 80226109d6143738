import { builtFiles, builtPages, type BuiltPage } from './dist.ts';

/** The places of the built site, for links with a host. */
export interface Places {
	pages: ReadonlyMap<string, BuiltPage>;
	/** The full address of a place, as the build wrote it. */
	full: (address: string) => string;
	/** Why a full address leads to no place of the site; `undefined` for one that leads to a place or to another host. */
	fault: (url: string) => string | undefined;
}

export function builtPlaces(): Places {
	const pages = new Map(builtPages().map((page) => [page.address, page]));
	const files = builtFiles();
	const canonical = pages.get('/')?.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
	const { origin } = new URL(canonical);
	return {
		pages,
		full: (address) => origin + address,
		fault(url) {
			if (!URL.canParse(url)) return `${url} is no full address`;
			const { origin: host, pathname, hash } = new URL(url);
			if (host !== origin) return undefined;
			const page = pages.get(pathname);
			if (!page) return files.has(pathname) ? undefined : `${url} leads to no page`;
			const id = decodeURIComponent(hash.slice(1));
			return id === '' || page.document.getElementById(id) ? undefined : `${url} leads to no place`;
		},
	};
}
