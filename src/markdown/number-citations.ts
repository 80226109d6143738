import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Reference } from '../schemas/reference.ts';
import { folderOfFigure } from '../figures/names.ts';
import type { Citation } from './citation.ts';

/** One work a page cites: its number on that page and the places that cite it. */
export interface NumberedWork {
	key: string;
	number: number;
	/** Fragment and locator of each place in the text; a work cited only by a figure or a fact box has none. */
	places: { id: string; locator: string }[];
}

interface Options {
	/** Reads the bibliography. */
	references: () => ReadonlyMap<string, Reference>;
	/** Keys of the works a figure's data comes from, by the figure's folder. */
	figureSources: (figure: string) => string[];
}

/**
 * remark plugin: gives the works of a page their numbers in reading order, turns citation nodes into links to the references at the
 * foot of the page, and tells figures the numbers of their sources. The list stands in the page's front matter as `works`.
 */
export function remarkNumberCitations({ references, figureSources }: Options) {
	return (tree: Root, file: VFile) => {
		const works = new Map<string, NumberedWork>();
		const numbered = (key: string): NumberedWork => {
			const known = works.get(key);
			if (known) return known;
			const work = { key, number: works.size + 1, places: [] };
			works.set(key, work);
			return work;
		};
		const frontmatter = file.data.astro?.frontmatter;
		// The fact box of a system stands above its text.
		const facts = (frontmatter?.['facts'] ?? []) as { source?: string }[];
		for (const { source } of facts) if (source) numbered(source);
		visit(tree, (node) => {
			if (node.type === 'citation') {
				node.data = citationElement(node, numbered, references());
			} else if (node.type === 'mdxJsxFlowElement' && node.name) {
				const keys = figureSources(folderOfFigure(node.name));
				if (keys.length === 0) return;
				const numbers = Object.fromEntries(keys.map((key) => [key, numbered(key).number]));
				node.attributes.push({ type: 'mdxJsxAttribute', name: 'numbers', value: JSON.stringify(numbers) });
			}
		});
		if (frontmatter) frontmatter['works'] = [...works.values()];
	};
}

function citationElement(
	{ works }: Citation,
	numbered: (key: string) => NumberedWork,
	references: ReadonlyMap<string, Reference>,
): NonNullable<Citation['data']> {
	const links = works.map(({ key, locator }) => {
		const work = numbered(key);
		const id = `cite-${key}-${work.places.length + 1}`;
		work.places.push({ id, locator });
		const reference = references.get(key);
		const name = reference ? nameOf(reference) : key;
		return {
			type: 'element',
			tagName: 'a',
			properties: {
				href: `#ref-${key}`,
				id,
				'aria-label': `Reference ${work.number}: ${name}`,
				dataLocator: locator,
				title: `${name}${locator && `, ${locator}`}`,
			},
			children: [{ type: 'text', value: String(work.number) }],
		};
	});
	return {
		hName: 'sup',
		hProperties: { className: ['citation'], dataPagefindIgnore: '' },
		hChildren: links.flatMap((link, index) => (index > 0 ? [{ type: 'text', value: ', ' }, link] : [link])),
	};
}

/** The work as one would name it in a sentence: "Kaplan et al. 2020". */
export function nameOf({ authors, othersOmitted, year, venue, title }: Reference): string {
	const [first, second] = authors;
	const who = !first
		? venue || title
		: authors.length > 2 || (othersOmitted && authors.length >= 1)
			? `${first.family} et al.`
			: second
				? `${first.family} and ${second.family}`
				: first.family;
	return `${who} ${year}`;
}
