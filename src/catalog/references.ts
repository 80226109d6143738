import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { referenceSchema, type Reference } from '../schemas/reference.ts';

/** What is wrong with one entry, or with the file as a whole, and where. */
export interface ReferenceFault {
	key: string;
	line: number;
	message: string;
}

// The types ask for every option; the function has its own defaults.
const withoutGraph = { generateGraph: false } as Parameters<typeof plugins.input.chain>[1];

interface BibtexEntry {
	type: string;
	label: string;
	properties: Record<string, string>;
}

interface CslEntry {
	id: string;
	author?: { family?: string; given?: string; literal?: string }[];
	title?: string;
	'container-title'?: string;
	publisher?: string;
}

/**
 * Reads the text of `references.bib`. Entries that cannot be used are left out and told in `faults`.
 * A file that is not BibTeX at all gives one fault and no references.
 */
export function readReferences(bibtex: string): { references: Map<string, Reference>; faults: ReferenceFault[] } {
	const references = new Map<string, Reference>();
	const faults: ReferenceFault[] = [];
	const lines = new Map<string, number>();
	bibtex.split('\n').forEach((text, index) => {
		const key = /^@\w+\{\s*([^,\s]+)\s*,/.exec(text)?.[1];
		if (key === undefined) return;
		const first = lines.get(key);
		if (first)
			faults.push({ key, line: index + 1, message: `Entry ${key} stands twice; it is on line ${first} already.` });
		else lines.set(key, index + 1);
	});

	let entries: BibtexEntry[];
	let csl: Map<string, CslEntry>;
	try {
		entries = plugins.input.chainLink(bibtex) as BibtexEntry[];
		csl = new Map((plugins.input.chain(bibtex, withoutGraph) as CslEntry[]).map((entry) => [entry.id, entry]));
	} catch (error) {
		const unclosed = unclosedEntry(bibtex);
		const [told = ''] = String((error as Error).message).split('\n');
		// The parser ends with its place: `expected "rbrace", got "identifier" at line 3 col 23:`.
		const [place, line] = / at line (\d+).*$/.exec(told) ?? [''];
		const message = unclosed
			? 'The entry does not end where the next begins: a brace is missing.'
			: `This is not BibTeX: ${told.slice(0, told.length - place.length)}. See whether a brace or a comma is missing on this line or the one before.`;
		return { references, faults: [...faults, { key: '', line: unclosed ?? Number(line ?? 1), message }] };
	}

	for (const { label: key, properties } of entries) {
		const line = lines.get(key) ?? 1;
		const checked = referenceSchema.safeParse(properties);
		if (!checked.success) {
			faults.push(...checked.error.issues.map(({ message }) => ({ key, line, message })));
			continue;
		}
		const printed = csl.get(key);
		const authors = (printed?.author ?? []).map(({ family, given, literal }) => ({
			family: family ?? literal ?? '',
			given,
		}));
		references.set(key, {
			key,
			line,
			authors: authors.filter(({ family }) => family !== 'others'),
			othersOmitted: authors.some(({ family }) => family === 'others'),
			title: printed?.title ?? checked.data.title,
			year: checked.data.year,
			venue:
				printed?.['container-title'] ??
				printed?.publisher ??
				field(properties, 'howpublished', 'institution', 'school', 'organization') ??
				'',
			doi: properties['doi'],
			arxiv: properties['eprint'],
			url: properties['url'],
			evidence: checked.data.evidence,
			read: plain(checked.data.read),
		});
	}
	return { references, faults };
}

function field(properties: Record<string, string>, ...names: string[]): string | undefined {
	const name = names.find((candidate) => properties[candidate] !== undefined);
	return name && plain(properties[name] ?? '');
}

/** Line of the first entry whose braces are still open where the next entry, or the end of the file, comes. */
function unclosedEntry(bibtex: string): number | undefined {
	let open = 0;
	let entry = 1;
	for (const [index, text] of [...bibtex.split('\n'), '@'].entries()) {
		if (text.startsWith('@')) {
			if (open > 0) return entry;
			entry = index + 1;
			open = 0;
		}
		open += (text.match(/(?<!\\)\{/g)?.length ?? 0) - (text.match(/(?<!\\)\}/g)?.length ?? 0);
	}
	return undefined;
}

/** BibTeX text without its escapes and protecting braces. */
function plain(text: string): string {
	return text
		.replace(/\\([&%$#_{}])/g, '$1')
		.replace(/[{}]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
