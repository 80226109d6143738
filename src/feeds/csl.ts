import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { linkOf } from '../catalog/printed-reference.ts';
import type { Reference } from '../schemas/reference.ts';

/** A work as CSL-JSON, the form reference managers exchange. */
export interface CslItem {
	id: string;
	type: string;
	title?: string;
	author?: CslName[];
	URL?: string;
	/** How far we read the work, in words that reference managers keep. */
	note?: string;
	/** The same for programs. */
	custom?: Record<string, string>;
	[variable: string]: unknown;
}

interface CslName {
	family?: string;
	given?: string;
	literal?: string;
}

// The types ask for every option; the function has its own defaults.
const withoutGraph = { generateGraph: false } as Parameters<typeof plugins.input.chain>[1];

/** The bibliography as CSL-JSON, in the order of the file. */
export function cslItems(bibtex: string, references: ReadonlyMap<string, Reference>): CslItem[] {
	const items = plugins.input.chain(bibtex, withoutGraph) as CslItem[];
	return items.flatMap((item) => {
		const reference = references.get(item.id);
		return reference ? [itemOf(item, reference)] : [];
	});
}

function itemOf({ 'citation-key': _, ...item }: CslItem, reference: Reference): CslItem {
	const { arxiv, evidence, read, othersOmitted } = reference;
	const url = item.URL ?? linkOf(reference);
	return {
		...item,
		// BibTeX's "and others" is no person, and a name without a given one is an organisation's.
		author: (item.author ?? [])
			.filter(({ family }) => family !== 'others')
			.map((name) => (name.given === undefined && name.family ? { literal: name.family } : name)),
		...(url && { URL: url }),
		note: `${othersOmitted ? 'More authors than are listed. ' : ''}Evidence: ${evidence} (${read})`,
		custom: { evidence, read, ...(arxiv && { arxiv }) },
	};
}
