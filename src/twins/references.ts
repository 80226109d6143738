import type { List, PhrasingContent } from 'mdast';
import { evidenceMeaning } from '../catalog/evidence.ts';
import { authorsOf, linkOf } from '../catalog/printed-reference.ts';
import type { NumberedWork } from '../markdown/number-citations.ts';
import type { Reference } from '../schemas/reference.ts';
import { emphasis, link, list } from './nodes.ts';

/** The works of a page in the order of their numbers, each with how far it was read and the places the page cites. */
export function referenceList(works: readonly NumberedWork[], references: ReadonlyMap<string, Reference>): List {
	const items = works.map(({ key, places }) => {
		const reference = references.get(key);
		return reference ? printedWork(reference, places) : [key];
	});
	return list(items, { ordered: true });
}

function printedWork(reference: Reference, places: NumberedWork['places']): (string | PhrasingContent)[] {
	const { year, title, venue, doi, arxiv, evidence, read } = reference;
	const who = authorsOf(reference);
	const links = [linkOf(reference), doi && arxiv && `https://arxiv.org/abs/${arxiv}`].filter(
		(url) => url !== undefined,
	);
	const locators = [...new Set(places.flatMap(({ locator }) => locator || []))];
	return [
		who ? `${who} (${year}). ` : '',
		emphasis(title),
		`${who ? '' : ` (${year})`}.${venue && ` ${venue}.`} `,
		...links.flatMap((url) => [link(url), ' ']),
		`Evidence: ${evidence}${read === evidence ? '' : ` (${read})`}.`,
		locators.length > 0 ? ` Cited here: ${locators.join('; ')}.` : '',
	];
}

/** What the marks of the list mean. */
export const evidenceKey = `Evidence says how far we read a work. ${Object.entries(evidenceMeaning)
	.map(([mark, meaning]) => `${mark}: ${meaning.replace(/^W/, 'w')}`)
	.join('; ')}.`;
