import type { Page } from '../catalog/page.ts';
import type { Site } from './site.ts';

/** Remembers what a function makes of each page of a site: a build asks for the same text several times. */
export function oncePerPage<Made>(make: (page: Page, site: Site) => Made): (page: Page, site: Site) => Made {
	const sites = new WeakMap<Site, Map<Page['data'], Made>>();
	return (page, site) => {
		const known = sites.get(site) ?? new Map<Page['data'], Made>();
		sites.set(site, known);
		const made = known.get(page.data) ?? make(page, site);
		known.set(page.data, made);
		return made;
	};
}
