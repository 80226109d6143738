import type { Root } from 'mdast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { sentencesOf } from '../markdown/sentences.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
import { plainText } from './page-text.ts';
import type { Page } from './page.ts';

/** A section of a guide. */
export interface Section {
	/** The fragment of its heading. */
	id: string;
	heading: string;
	/** Its first sentence that is whole without formulas and computed numbers; empty when it has none. */
	opening: string;
	/** Its whole text. */
	text: string;
}

/** The second-level sections of a guide, in order. */
export function sectionsOf({ body }: Page<'guide'>): Section[] {
	const slugger = new GithubSlugger();
	const tree = parseMarkdown(body);
	const places = tree.children.flatMap((node, place) => {
		if (node.type !== 'heading') return [];
		// Headings of every depth share one row of fragments.
		const heading = toString(node);
		const id = slugger.slug(heading);
		return node.depth === 2 ? [{ id, heading, place }] : [];
	});
	return places.map(({ id, heading, place }, index) => {
		const children = tree.children.slice(place + 1, places[index + 1]?.place);
		const section: Root = { type: 'root', children };
		const whole = sentencesOf(section).filter(({ text }) => !/[□▫]/.test(text));
		return { id, heading, opening: whole[0]?.text ?? '', text: plainText(section) };
	});
}
