import { bibliography, datasetOf } from '../catalog/bibliography.ts';
import { figureWords } from '../figures/all-words.ts';
import { locateOn } from '../links/full-address.ts';
import { sidebar } from '../sidebar.ts';
import type { Site } from '../twins/site.ts';
import { loadPages } from './load.ts';

let loaded: Promise<Site> | undefined;

/** All that the texts for other programs are made from, with full addresses on the site. */
export function loadSite(site: URL | undefined): Promise<Site> {
	// While writing, content changes under the running server.
	if (import.meta.env.DEV) return read(site);
	return (loaded ??= read(site));
}

async function read(site: URL | undefined): Promise<Site> {
	return {
		pages: await loadPages(),
		parts: sidebar,
		references: bibliography(),
		figureWords,
		datasetOf,
		locate: locateOn(site),
	};
}
