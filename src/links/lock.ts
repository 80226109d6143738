import { blockKinds, type BlockKind } from './block.ts';

/** A block that is on a page today. */
export interface Living {
	page: string;
	/** Its id, for ever. */
	id: string;
	kind: BlockKind;
	/** The fragment of a heading: that of its first words, for ever. */
	name?: string;
	/** Fingerprint of its text. */
	stamp: string;
	/** How it begins, for the reader of the lock. */
	words: string;
}

/**
 * A block that was on a page. `moved`: it is on another page now. `into`: its text stands in another block. `gone`: it was removed, and
 * `target` is the nearest block that remains; a person may change it.
 */
export interface Former {
	page: string;
	id: string;
	fate: 'moved' | 'into' | 'gone';
	kind: BlockKind;
	name?: string;
	/** Id of the block that stands in; for `moved` the block's own. */
	target: string;
	/** The day a `gone` block was missed. */
	since?: string;
	/** How a `gone` block began. */
	words?: string;
}

/** Every id ever published: `content/anchors.lock`. */
export interface Lock {
	living: Living[];
	former: Former[];
}

/** A line of the lock that cannot be read. */
export interface LockFault {
	line: number;
	text: string;
}

export const lockFile = 'content/anchors.lock';
const heading = `# Every block ever published, by page, in reading order. Written by \`npm run anchors\`; src/links/README.md explains it.`;

/** Reads the lock: one line a block, former blocks behind the living ones of their page. */
export function parseLock(file: string): Lock & { faults: LockFault[] } {
	const living: Living[] = [];
	const former: Former[] = [];
	const faults: LockFault[] = [];
	file.split('\n').forEach((text, index) => {
		if (text === '' || text.startsWith('#')) return;
		const [, page = '', id = '', fate, kind = '', hash, rest = ''] =
			/^(\/\S*) ([a-z0-9]+) (?:(moved|into|gone):)?([a-z]+)(?:#(\S+))?(?: (.*))?$/.exec(text) ?? [];
		const [first = '', second = ''] = rest.split(' ');
		if (!isBlockKind(kind) || (fate !== 'moved' && first === '')) {
			faults.push({ line: index + 1, text });
			return;
		}
		const block = { page, id, kind, ...(hash !== undefined && { name: hash }) };
		if (fate === 'moved') former.push({ ...block, fate, target: id });
		else if (fate === 'into') former.push({ ...block, fate, target: first });
		else if (fate === 'gone')
			former.push({
				...block,
				fate,
				target: first,
				since: second,
				words: rest.slice(first.length + second.length + 2),
			});
		else living.push({ ...block, stamp: first, words: rest.slice(first.length + 1) });
	});
	return { living, former, faults };
}

/** Writes the lock; the inverse of {@link parseLock}. Pages are sorted, living blocks keep their order. */
export function formatLock({ living, former }: Lock): string {
	const pages = new Map<string, string[]>();
	const add = (page: string, line: string) => pages.set(page, [...(pages.get(page) ?? []), line]);
	const what = ({ kind, name }: Living | Former) => kind + (name === undefined ? '' : `#${name}`);
	for (const block of living) add(block.page, `${block.page} ${block.id} ${what(block)} ${block.stamp} ${block.words}`);
	for (const block of [...former].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		const { page, id, fate, target, since, words } = block;
		const rest = { moved: '', into: ` ${target}`, gone: ` ${target} ${since} ${words}` }[fate];
		add(page, `${page} ${id} ${fate}:${what(block)}${rest}`);
	}
	const lines = [...pages.keys()].sort().flatMap((page) => pages.get(page) ?? []);
	return [heading, ...lines, ''].join('\n');
}

function isBlockKind(kind: string): kind is BlockKind {
	return (blockKinds as readonly string[]).includes(kind);
}

/** The living block that an id leads to today, through every block that stands in for another; `undefined` when the trail ends. */
export function resolveIn({ living, former }: Lock): (id: string) => Living | undefined {
	const alive = new Map(living.map((block) => [block.id, block]));
	const after = new Map(former.filter(({ fate }) => fate !== 'moved').map(({ id, target }) => [id, target]));
	return (id) => {
		const seen = new Set<string>();
		for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = after.get(at)) {
			const block = alive.get(at);
			if (block) return block;
			seen.add(at);
		}
		return undefined;
	};
}

/** The first words of a text, for the reader of the lock. */
export function beginningOf(text: string): string {
	return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')}…`;
}
