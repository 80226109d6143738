import type { Nodes, Paragraph, Parent, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { contentBlocks } from '../../src/checks/anchors.ts';
import type { Content } from '../../src/checks/problem.ts';
import { blocksOfPage, blocksOfTree } from '../../src/catalog/blocks.ts';
import { addressOf } from '../../src/links/address.ts';
import type { PageBlocks } from '../../src/links/block.ts';
import { resolveIn, type Lock } from '../../src/links/lock.ts';
import type { Reconciled } from '../../src/links/reconcile.ts';

/** A page whose text can be edited, with the ids each of its blocks had before the edits. */
interface EditablePage {
	/** Its address in the lock, and the one it has after the edits. */
	published: string;
	address: string;
	/** Ids of its text in the lock. */
	known: string[];
	/** Makes the blocks of the page from its tree. */
	blocks: () => PageBlocks;
	tree: Root;
	/** Ids that a person would say a block still is: none for a new one, several for a joined one. */
	origins: Map<Nodes, string[]>;
}

/** The whole content, and a record of which block has become what. */
export interface Draft {
	pages: EditablePage[];
	/** A whole number below the given one. */
	random: (below: number) => number;
	/** Words to write with. */
	words: string[];
}

/** A draft of the content, each of whose blocks knows its id. */
export function draftOf(content: Content, lock: Lock, random: Draft['random']): Draft {
	const words = new Set<string>();
	const pages = content.files.flatMap(({ kind, id, page, tree }): EditablePage[] => {
		if (!page || !tree || kind === 'term') return [];
		const copy = structuredClone(tree);
		const address = addressOf(kind, id);
		const text = lock.living.filter(
			(block) => block.page === address && !['page', 'lead', 'fact'].includes(block.kind),
		);
		const origins = new Map(blocksOfTree(copy).map(({ node }, place) => [node, [text[place]?.id ?? '']]));
		visit(copy, 'text', ({ value }) => {
			for (const word of value.match(/\p{L}{4,}/gu) ?? []) words.add(word.toLowerCase());
		});
		const editable: EditablePage = {
			published: address,
			address,
			known: text.map((block) => block.id),
			tree: copy,
			origins,
			blocks: () => ({ ...blocksOfPage(page, copy), page: editable.address }),
		};
		return [editable];
	});
	return { pages, random, words: [...words] };
}

type Edit = (draft: Draft) => boolean;

/** What writers do to a text, each at a place of its own choice. */
export const edits: Record<string, Edit> = {
	reword: (draft) => {
		const { node } = pickNode(draft, ['paragraph', 'listItem', 'tableRow']);
		return node !== undefined && reword(node, draft, 1 / 3);
	},
	swap: (draft) => {
		const { page, node } = pickNode(draft, ['paragraph', 'table', 'math']);
		const { children } = page.tree;
		const place = children.indexOf(node as RootContent);
		const next = children[place + 1];
		if (place < 0 || !next || next.type === 'heading') return false;
		children.splice(place, 2, next, node as RootContent);
		return true;
	},
	split: (draft) => {
		const { page, node } = pickNode(draft, ['paragraph']);
		const place = page.tree.children.indexOf(node as RootContent);
		if (place < 0 || node?.type !== 'paragraph' || node.children.length < 3) return false;
		const half = Math.floor(node.children.length / 2);
		const rest: Paragraph = { type: 'paragraph', children: node.children.splice(half) };
		// A half without words is no paragraph.
		if (![node, rest].every((one) => /\p{L}{3}.*\p{L}{3}/u.test(textsIn(one).join(' ')))) {
			node.children.push(...rest.children);
			return false;
		}
		page.tree.children.splice(place + 1, 0, rest);
		page.origins.set(rest, page.origins.get(node) ?? []);
		return true;
	},
	join: (draft) => {
		const { page, node } = pickNode(draft, ['paragraph']);
		const place = page.tree.children.indexOf(node as RootContent);
		const next = page.tree.children[place + 1];
		if (place < 0 || node?.type !== 'paragraph' || next?.type !== 'paragraph') return false;
		node.children.push({ type: 'text', value: ' ' }, ...next.children);
		page.tree.children.splice(place + 1, 1);
		page.origins.set(node, [...(page.origins.get(node) ?? []), ...(page.origins.get(next) ?? [])]);
		return true;
	},
	insert: (draft) => {
		const { page, node } = pickNode(draft, ['paragraph', 'heading', 'table']);
		const place = page.tree.children.indexOf(node as RootContent);
		if (place < 0) return false;
		page.tree.children.splice(place, 0, {
			type: 'paragraph',
			children: [{ type: 'text', value: newWords(draft, 30) }],
		});
		return true;
	},
	'rename heading': (draft) => {
		const { node } = pickNode(draft, ['heading']);
		if (node?.type !== 'heading') return false;
		node.children = [{ type: 'text', value: newWords(draft, 4) }];
		return true;
	},
	'move section': (draft) => {
		const { page, node } = pickNode(draft, ['heading']);
		const start = page.tree.children.indexOf(node as RootContent);
		if (start < 0) return false;
		const length = page.tree.children.slice(start + 1).findIndex(({ type }) => type === 'heading');
		const section = page.tree.children.splice(start, length === -1 ? page.tree.children.length : length + 1);
		const to = pick(
			draft.pages.filter((other) => other !== page && other.tree.children.length > 3),
			draft,
		);
		const at = to.tree.children.findIndex(({ type }) => type === 'heading');
		to.tree.children.splice(at === -1 ? to.tree.children.length : at, 0, ...section);
		const moved: Root = { type: 'root', children: section };
		visit(moved, (one) => {
			const ids = page.origins.get(one);
			if (ids) to.origins.set(one, ids);
		});
		return true;
	},
	'rename file': (draft) => {
		const page = pick(draft.pages, draft);
		if (page.tree.children.length < 4) return false;
		page.address = page.address.replace(/\/$/, '-renamed/');
		return true;
	},
	delete: (draft) => {
		const { node, parent } = pickNode(draft, [
			'paragraph',
			'heading',
			'listItem',
			'tableRow',
			'math',
			'mdxJsxFlowElement',
		]);
		if (!node || !parent || (node.type === 'tableRow' && parent.children.length < 3)) return false;
		if (parent.type !== 'root' && parent.children.length < 2) return false;
		parent.children.splice(parent.children.indexOf(node as never), 1);
		return true;
	},
};

/**
 * Makes one edit of a kind, somewhere.
 *
 * @throws when no place is found for it
 */
export function edit(draft: Draft, name: string): void {
	for (let tries = 0; tries < 200; tries += 1) if (edits[name]?.(draft)) return;
	throw new Error(`There was no place for the edit "${name}".`);
}

/** Where a person would say each id is after the edits: page and place of its blocks, as `/questions/pooling/ 7`. */
export function truthOf(draft: Draft): Map<string, string[]> {
	const truth = new Map<string, string[]>();
	for (const { address, tree, origins, blocks } of draft.pages) {
		const text = blocksOfTree(tree);
		const above = blocks().blocks.length - text.length;
		text.forEach(({ node }, place) => {
			for (const id of origins.get(node) ?? [])
				truth.set(id, [...(truth.get(id) ?? []), `${address} ${above + place}`]);
		});
	}
	return truth;
}

function pick<T>(list: readonly T[], { random }: Draft): T {
	return list[random(list.length)] as T;
}

function pickNode(
	draft: Draft,
	types: string[],
): { page: EditablePage; node: Nodes | undefined; parent: Parent | undefined } {
	const page = pick(draft.pages, draft);
	const found: { node: Nodes; parent: Parent | undefined }[] = [];
	visit(page.tree, (node, _, parent) => {
		// Only what is a block of its own: no paragraph in a list item, no header row.
		if (types.includes(node.type) && page.origins.has(node)) found.push({ node, parent: parent as Parent | undefined });
	});
	return { page, node: undefined, parent: undefined, ...(found.length > 0 && pick(found, draft)) };
}

function reword(node: Nodes, draft: Draft, share: number): boolean {
	const texts: Text[] = [];
	visit(node, 'text', (text) => void texts.push(text));
	const total = texts.reduce((sum, { value }) => sum + (value.match(/\p{L}+/gu)?.length ?? 0), 0);
	let left = draft.random(Math.floor(total * share) + 1);
	if (left === 0) return false;
	for (const text of texts)
		text.value = text.value.replace(/\p{L}+/gu, (word) => {
			if (left === 0 || draft.random(1000) > share * 1000) return word;
			left -= 1;
			return pick(draft.words, draft);
		});
	return true;
}

function newWords(draft: Draft, count: number): string {
	return Array.from({ length: count }, () => pick(draft.words, draft)).join(' ');
}

function textsIn(node: Nodes): string[] {
	const texts: string[] = [];
	visit(node, 'text', ({ value }) => void texts.push(value));
	return texts;
}

/** What writers do often stands here often. */
export const mix = [
	...['reword', 'reword', 'reword', 'swap', 'split', 'join', 'insert', 'insert'],
	...['rename heading', 'move section', 'rename file', 'delete'],
];

/** The blocks of the content with a draft's pages in the place of their own. */
export function blocksOf(content: Content, draft: Draft): PageBlocks[] {
	const all = new Map(contentBlocks(content).map((page) => [page.page, page]));
	for (const { published, blocks } of draft.pages) {
		all.delete(published);
		const page = blocks();
		all.set(page.page, page);
	}
	return [...all.values()];
}

/** What has become of the links to the pages of a draft. */
export interface Outcome {
	/** Links to blocks of edited pages that land on the block a person would call the same. */
	right: number;
	/** Links to such blocks that land near it and say that it is gone. */
	told: string[];
	/** Links that land elsewhere and say nothing. */
	silent: string[];
	/** Links to deleted blocks, which all have to say so. */
	deleted: number;
}

/** Compares where every old link of the edited pages leads with where a person would say its block is. */
export function judge(draft: Draft, { lock: before }: Reconciled, { lock: after }: Reconciled): Outcome {
	const truth = truthOf(draft);
	const resolve = resolveIn(after);
	const fates = new Map(after.former.filter(({ fate }) => fate !== 'moved').map(({ id, fate }) => [id, fate]));
	const places = new Map<string, string>();
	for (const [page, blocks] of Map.groupBy(after.living, ({ page }) => page))
		blocks.forEach(({ id }, place) => places.set(id, `${page} ${place}`));
	const isText = new Set(draft.pages.flatMap(({ known }) => known));
	const outcome: Outcome = { right: 0, told: [], silent: [], deleted: 0 };
	for (const { id, words, page } of before.living.filter((block) => isText.has(block.id))) {
		const target = resolve(id);
		const homes = truth.get(id) ?? [];
		const saysGone = fates.get(id) === 'gone' && target !== undefined;
		const name = `${page}#${id} “${words}” → ${target?.page ?? ''} “${target?.words ?? ''}”`;
		if (homes.length === 0) {
			outcome.deleted += 1;
			if (!saysGone) outcome.silent.push(name);
		} else if (saysGone) outcome.told.push(name);
		else if (homes.includes(places.get(target?.id ?? '') ?? '')) outcome.right += 1;
		else outcome.silent.push(name);
	}
	return outcome;
}
