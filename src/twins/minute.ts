import type { Nodes, Root } from 'mdast';
import type { Page } from '../catalog/page.ts';
import { resolveText } from './resolve.ts';
import type { Site } from './site.ts';

/** The one-minute answer: the text before the first heading, without citations. */
export function minuteOf(question: Page<'question'>, site: Site): Root {
	const { children } = resolveText(question, site).tree;
	const end = children.findIndex(({ type }) => type === 'heading');
	return withoutCitations({ type: 'root', children: end === -1 ? children : children.slice(0, end) });
}

function withoutCitations<N extends Nodes>(node: N): N {
	if (!('children' in node)) return node;
	const kept = (node.children as Nodes[]).filter(
		// The space before a citation goes with it.
		(child, place, all) =>
			child.type !== 'citationMark' &&
			!(child.type === 'text' && child.value === ' ' && all[place + 1]?.type === 'citationMark'),
	);
	return { ...node, children: kept.map(withoutCitations) };
}
