import type { Root } from 'mdast';
import { addressOf } from '../links/address.ts';
import { sentencesOf } from '../markdown/sentences.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
import { idsOf } from './anchors.ts';
import { blocksOfTree } from './blocks.ts';
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
export function sectionsOf({ id: guide, body }: Page<'guide'>): Section[] {
	const tree = parseMarkdown(body);
	const blocks = blocksOfTree(tree);
	const ids = idsOf(addressOf('guide', guide), blocks);
	const places = blocks.flatMap(({ node, text, slug = '' }, index) => {
		if (node.type !== 'heading' || node.depth !== 2) return [];
		return [{ id: ids[index]?.name ?? slug, heading: text, place: tree.children.indexOf(node) }];
	});
	return places.map(({ id, heading, place }, index) => {
		const children = tree.children.slice(place + 1, places[index + 1]?.place);
		const section: Root = { type: 'root', children };
		const whole = sentencesOf(section).filter(({ text }) => !/[□▫]/.test(text));
		return { id, heading, opening: whole[0]?.text ?? '', text: plainText(section) };
	});
}
