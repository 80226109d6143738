import type { Link, Parent, Root, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { addressOfFile } from './file-address.ts';

/** A term of the glossary, as the text may name it. */
export interface GlossaryTerm {
	id: string;
	/** Title and aliases. */
	names: string[];
	definition: string;
	/** Address of the page that explains it at length; there the term needs no link. */
	explained: string;
}

/** Where a term may stand without being linked: in headings, links, table cells, citations, and in titles of works (italics). */
const closed = new Set(['heading', 'link', 'linkReference', 'tableCell', 'citation', 'emphasis']);

/**
 * remark plugin: links the first use of each glossary term in the running text of a page to its definition.
 *
 * @param options.terms reads the glossary
 */
export function remarkLinkTerms({ terms }: { terms: () => GlossaryTerm[] }) {
	return (tree: Root, file: VFile) => {
		const address = addressOfFile(file.path ?? '');
		const open = new Map(
			terms()
				.filter(({ id, explained }) => explained !== address && `/glossary/${id}/` !== address)
				.flatMap((term) => term.names.map((name) => [fold(name), term] as const)),
		);
		if (open.size === 0) return;
		const pattern = patternFor([...open.values()].flatMap(({ names }) => names));
		const linked = new Set<string>();
		visitParents(tree, 'text', (node, ancestors) => {
			const parent = ancestors.at(-1) as Parent;
			if (ancestors.some(({ type }) => closed.has(type)) || !ancestors.some(({ type }) => type === 'paragraph')) return;
			const parts: (Text | Link)[] = [];
			let end = 0;
			for (const { 0: found, index } of node.value.matchAll(pattern)) {
				const term = open.get(fold(found)) ?? open.get(fold(found).replace(/s$/, ''));
				if (!term || linked.has(term.id) || !sameCase(found, term)) continue;
				linked.add(term.id);
				if (index > end) parts.push({ type: 'text', value: node.value.slice(end, index) });
				parts.push(linkTo(term, found));
				end = index + found.length;
			}
			if (parts.length === 0) return;
			if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
			const place = parent.children.indexOf(node);
			parent.children.splice(place, 1, ...parts);
			return [SKIP, place + parts.length];
		});
	};
}

function fold(name: string): string {
	return name.toLowerCase();
}

/** Longer names first, so that "batch normalisation" is not read as "batch"; a plural s may follow. */
function patternFor(names: string[]): RegExp {
	const escaped = [...new Set(names)]
		.sort((a, b) => b.length - a.length)
		.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
	return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})s?(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu');
}

/** An abbreviation such as SGD or ReLU is itself only in its own letters; other names may begin a sentence. */
function sameCase(found: string, { names }: GlossaryTerm): boolean {
	return names.some((name) =>
		/\p{Lu}/u.test(name.slice(1))
			? found.replace(/s$/, '') === name
			: fold(found).replace(/s$/, '') === fold(name).replace(/s$/, ''),
	);
}

function linkTo({ id, definition }: GlossaryTerm, text: string): Link {
	return {
		type: 'link',
		url: `/glossary/${id}/`,
		data: { hProperties: { className: ['term'], title: definition, dataDefinition: definition } },
		children: [{ type: 'text', value: text }],
	};
}
