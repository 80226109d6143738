import type { Nodes, Parent, Root, RootContent } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { Block } from '../links/block.ts';
import { dayInWords } from '../links/day.ts';
import { fragmentOf, type Published, type Trace } from '../links/trace.ts';
import { addressOfFile } from './file-address.ts';

interface Options {
	/** The blocks of a text, each with its node. */
	blocksOf: (tree: Root) => (Block & { node: Nodes })[];
	/** The published id of each block of a page. */
	idsOf: (address: string, blocks: readonly Block[]) => (Published | undefined)[];
	/** The former blocks a page answers for. */
	tracesOn: (address: string) => (Trace & { text: string })[];
	titleAt: (address: string) => string;
}

/**
 * remark plugin: gives every block its published id and a link to itself, leaves the ids of former blocks where their links should land,
 * and tells a reader who comes by such a link what became of it. Runs last, since it wraps figures and formulas.
 */
export function remarkAnchorBlocks({ blocksOf, idsOf, tracesOn, titleAt }: Options) {
	return (tree: Root, file: VFile) => {
		const address = addressOfFile(file.path ?? '');
		if (!address) return;
		const blocks = blocksOf(tree);
		const ids = idsOf(address, blocks);
		const holders = new Map<string, { top: RootContent; node: Nodes }>();
		const tops = topLevel(tree);
		blocks.forEach(({ node }, place) => {
			const id = ids[place]?.id;
			const top = tops.get(node);
			if (id !== undefined && top) holders.set(id, { top, node });
		});
		const traces = tracesOn(address);
		blocks.forEach(({ node, kind, slug }, place) => {
			const living = ids[place];
			if (living) anchor(node, living);
			// While writing, a heading may not be in the lock yet.
			else if (kind === 'heading') properties(node)['id'] = slug;
		});
		const last: RootContent[] = [];
		for (const trace of traces) {
			const holder = trace.to.page === address ? holders.get(trace.to.id) : undefined;
			if (trace.fate === 'into' && holder) addFirst(holder.node, spans(trace));
			else if (trace.fate === 'gone' && holder) insertBefore(tree, holder.top, notice(trace, address, titleAt));
			else if (trace.fate === 'gone' && trace.to.page === address)
				tree.children.unshift(notice(trace, address, titleAt));
			else last.push(notice(trace, address, titleAt));
		}
		wrapBlocks(tree);
		tree.children.push(...last);
	};
}

/** For each node the child of the root that holds it. */
function topLevel(tree: Root): Map<Nodes, RootContent> {
	const tops = new Map<Nodes, RootContent>();
	visitParents(tree, (node, [, top]) => {
		if (node !== tree) tops.set(node as Nodes, (top ?? node) as RootContent);
	});
	return tops;
}

const nouns: Partial<Record<Block['kind'], string>> = { item: 'point', row: 'row', paragraph: 'paragraph' };

function anchor(node: Nodes, living: Published): void {
	const { id, kind, stamp, formerStamps } = living;
	const marks = { dataBlock: id, dataStamp: stamp, dataFormer: formerStamps.join(' ') || undefined };
	if (kind === 'heading') {
		Object.assign(properties(node), { id: fragmentOf(living), ...marks });
		// The fragment in words is for people; the short id works too.
		addFirst(node, [span(id)]);
		return;
	}
	const link = blockLink(id, nouns[kind] ?? (kind === 'aside' ? 'passage' : kind));
	if (node.type === 'paragraph') node.children.push(link);
	else if (node.type === 'listItem') {
		const text = node.children.find(({ type }) => type === 'paragraph');
		if (text?.type === 'paragraph') text.children.push(link);
	} else if (node.type === 'tableRow') node.children.at(-1)?.children.push(link);
	else if (node.type === 'table') node.children[0]?.children.at(-1)?.children.push(link);
	else {
		const wrapper = { id, className: ['block', `block-${kind}`], ...marks };
		node.data = { ...node.data, wrapper, link } as never;
		return;
	}
	Object.assign(properties(node), { id, ...marks });
}

function properties(node: Nodes): Record<string, unknown> {
	const data = (node.data ??= {}) as { hProperties?: Record<string, unknown> };
	return (data.hProperties ??= {});
}

/** Puts figures, formulas, code and asides into a box that carries their id, with the link behind them. */
function wrapBlocks(parent: Parent): void {
	parent.children.forEach((child, place) => {
		if ('children' in child) wrapBlocks(child);
		const { wrapper, link } = (child.data ?? {}) as { wrapper?: object; link?: Nodes };
		if (wrapper && link) parent.children[place] = element('div', wrapper, [child as Nodes, link]) as RootContent;
	});
}

function blockLink(id: string, noun: string) {
	const label = `Link to this ${noun}`;
	return element(
		'a',
		{ href: `#${id}`, className: ['block-link'], ariaLabel: label, dataPagefindIgnore: '' },
		[],
	) as never;
}

function span(id: string) {
	return element('span', { id, className: ['alias'] }, []);
}

/** The places of a former block: its id, and the fragment it had as a heading. */
function spans({ id, name }: Trace) {
	return [id, ...(name === undefined ? [] : [name])].map(span);
}

function addFirst(node: Nodes, children: Nodes[]): void {
	if (node.type === 'listItem') return addFirst(node.children[0] ?? node, children);
	if (node.type === 'tableRow' || node.type === 'table') {
		const [first] = node.children;
		if (first) addFirst(first, children);
	} else if ('children' in node) (node.children as Nodes[]).unshift(...children);
}

function insertBefore(tree: Root, top: RootContent, node: RootContent): void {
	tree.children.splice(tree.children.indexOf(top), 0, node);
}

/** Hidden until a link leads to it: what became of a block. */
function notice(trace: Trace & { text: string }, address: string, titleAt: (address: string) => string): RootContent {
	const { fate, since = '', text, to, id, name } = trace;
	const here = to.page === address;
	const href = `${here ? '' : to.page}${to.kind === 'page' ? '' : `#${fragmentOf(to)}`}`;
	const link = (words: string) => element('a', { href: href || to.page }, [{ type: 'text', value: words }]);
	const words: Nodes[] =
		fate === 'gone'
			? [
					{ type: 'text', value: `What this link led to was removed on ${dayInWords(since)}. ` },
					...(text ? [{ type: 'text', value: `It said: “${text}” ` } as const] : []),
					...(here
						? [link('The nearest that remains'), { type: 'text', value: ' follows here.' } as const]
						: [
								{ type: 'text', value: 'The nearest that remains is in ' } as const,
								link(titleAt(to.page)),
								{ type: 'text', value: '.' } as const,
							]),
				]
			: [
					{ type: 'text', value: 'What this link led to is now part of ' },
					link(titleAt(to.page)),
					{ type: 'text', value: '.' },
				];
	return element('div', { id, className: ['former'], dataFate: fate, dataPagefindIgnore: '', role: 'note' }, [
		...(name === undefined ? [] : [span(name)]),
		element('p', {}, words),
	]) as RootContent;
}

/** A node that becomes an element as it is. */
function element(tagName: string, hProperties: object, children: readonly Nodes[]): Nodes {
	return { type: 'anchored', children, data: { hName: tagName, hProperties } } as never;
}
