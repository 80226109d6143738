import { getCollection } from 'astro:content';
import type { Page } from '../catalog/page.ts';

let loaded: Promise<Page[]> | undefined;

/** All pages of the site that writers make, as the catalogue's functions take them. */
export function loadPages(): Promise<Page[]> {
	// While writing, content changes under the running server.
	if (import.meta.env.DEV) return readCollections();
	return (loaded ??= readCollections());
}

async function readCollections(): Promise<Page[]> {
	const [guides, questions, systems, terms, prose] = await Promise.all([
		getCollection('guides'),
		getCollection('questions'),
		getCollection('systems'),
		getCollection('terms'),
		getCollection('prose'),
	]);
	return [
		...guides.map(({ id, data, body = '' }) => ({ kind: 'guide' as const, id, data, body })),
		...questions.map(({ id, data, body = '' }) => ({ kind: 'question' as const, id, data, body })),
		...systems.map(({ id, data, body = '' }) => ({ kind: 'system' as const, id, data, body })),
		...terms.map(({ id, data, body = '' }) => ({ kind: 'term' as const, id, data, body })),
		...prose.map(({ id, data, body = '' }) => ({ kind: 'prose' as const, id, data, body })),
	];
}
