import GithubSlugger from 'github-slugger';
import type { Nodes, Root, RootContent, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { computed } from '../calculations/computed.ts';
import { folderOfFigure } from '../figures/names.ts';
import { addressOf } from '../links/address.ts';
import type { Block, PageBlocks } from '../links/block.ts';
import type { Timeline } from '../schemas/timeline.ts';
import { elementsOf } from './contents.ts';
import type { Page } from './page.ts';

/** A block of the text with its node in the Markdown tree. */
export interface TextBlock extends Block {
	node: Nodes;
}

/** All blocks of a page in reading order: the page itself, its one-sentence answer, its fact box, its text. */
export function blocksOfPage({ kind, id, data }: Page, tree: Root): PageBlocks {
	const facts = 'facts' in data ? data.facts.map(factBlock) : [];
	return {
		page: addressOf(kind, id),
		blocks: [
			{ kind: 'page', text: oneLine(data.title) },
			leadOf(data),
			...facts,
			...blocksOfTree(tree).map(({ kind, text, slug }) => ({ kind, text, ...(slug !== undefined && { slug }) })),
		],
	};
}

/** The blocks of the timeline, which is no file of text. */
export function blocksOfTimeline(timeline: Timeline): PageBlocks {
	return {
		page: '/timeline/',
		blocks: [{ kind: 'page', text: 'Timeline' }, ...timeline.map(milestoneBlock)],
	};
}

/** The one-sentence answer of a page. */
export function leadOf({ short }: { short: string }): Block {
	return { kind: 'lead', text: oneLine(short) };
}

/** A line of a fact box. */
export function factBlock({ what, value }: { what: string; value: string }): Block {
	return { kind: 'fact', text: oneLine(`${what}: ${value}`) };
}

/** A milestone of the timeline. */
export function milestoneBlock({ date, title, text }: Timeline[number]): Block {
	return { kind: 'fact', text: oneLine(`${date} ${title}: ${text}`) };
}

/** The blocks of a text in reading order, before or after the site's own plugins have worked on the tree. */
export function blocksOfTree(tree: Root): TextBlock[] {
	const slugger = new GithubSlugger();
	return tree.children.flatMap((node) => blocksIn(node, slugger));
}

function blocksIn(node: RootContent, slugger: GithubSlugger): TextBlock[] {
	const inside = () =>
		'children' in node ? node.children.flatMap((child) => blocksIn(child as RootContent, slugger)) : [];
	switch (node.type) {
		case 'heading':
			return [{ kind: 'heading', text: textIn(node), slug: slugger.slug(toString(node)), node }];
		case 'paragraph':
			// The label of an aside is its title, which Starlight draws.
			if (node.data && 'directiveLabel' in node.data) return [];
			return [{ kind: 'paragraph', text: textIn(node), node }];
		case 'listItem': {
			const own = node.children.filter(({ type }) => type !== 'list');
			const lists = node.children.filter(({ type }) => type === 'list');
			return [
				{ kind: 'item', text: oneLine(own.map(textIn).join(' ')), node },
				...lists.flatMap((list) => blocksIn(list, slugger)),
			];
		}
		case 'table':
			return [
				{ kind: 'table', text: oneLine(node.children.map(rowText).join(' / ')), node },
				...node.children.slice(1).map((row): TextBlock => ({ kind: 'row', text: rowText(row), node: row })),
			];
		case 'math':
			return [{ kind: 'equation', text: oneLine(node.value), node }];
		case 'code':
			return [{ kind: 'code', text: oneLine(node.value), node }];
		case 'containerDirective':
			return [{ kind: 'aside', text: textIn(node), node }, ...inside()];
		case 'mdxJsxFlowElement': {
			if (node.name === 'OftenSaid') {
				const { claim } = elementsOf({ type: 'root', children: [node] })[0]?.attributes ?? {};
				return [{ kind: 'aside', text: oneLine(`"${String(claim)}" ${textIn(node)}`), node }, ...inside()];
			}
			return [{ kind: 'figure', text: `Figure: ${folderOfFigure(node.name ?? '').replaceAll('-', ' ')}`, node }];
		}
		default:
			return inside();
	}
}

function rowText(row: TableRow): string {
	return row.children.map(textIn).join(' | ');
}

/** The text of a node as the reader reads it: computed numbers are printed, citations are left out, blocks are parted by a space. */
function textIn(node: Nodes): string {
	return oneLine(pieces(node));
}

function pieces(node: Nodes): string {
	if (node.type === 'citation') return '';
	if (node.type === 'mdxJsxTextElement' && node.name === 'Calc') {
		const result = computed(
			elementsOf({ type: 'root', children: [{ type: 'paragraph', children: [node] }] })[0]?.attributes ?? {},
		);
		return 'text' in result ? result.text : '';
	}
	if ('value' in node) return node.value ?? '';
	if (!('children' in node)) return '';
	const parts = node.children.map((child) => pieces(child as Nodes));
	return parts.join(isPhrase(node) ? '' : ' ');
}

/** Whether the children of a node run on in one line. */
function isPhrase({ type }: Nodes): boolean {
	return ![
		'root',
		'list',
		'listItem',
		'table',
		'tableRow',
		'blockquote',
		'containerDirective',
		'mdxJsxFlowElement',
	].includes(type);
}

/** One line with plain signs: the renderer makes quotation marks and dashes of them that the file does not have. */
function oneLine(text: string): string {
	return text
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replaceAll('…', '...')
		.replaceAll('—', '--')
		.replace(/\s+/g, ' ')
		.trim();
}
