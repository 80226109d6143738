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
		const [, page = '', id = '', what = '', hash, rest = ''] =
			/^(\/\S*) ([a-z0-9]+) ([a-z]+)(?:#(\S+))?(?: (.*))?$/.exec(text) ?? [];
		const name = hash === undefined ? {} : { name: hash };
		if (what === 'moved') former.push({ page, id, fate: what, ...name, target: id });
		else if (what === 'into' && rest) former.push({ page, id, fate: what, ...name, target: rest });
		else if (what === 'gone') {
			const [target = '', since = '', ...words] = rest.split(' ');
			former.push({ page, id, fate: what, ...name, target, since, words: words.join(' ') });
		} else if (blockKinds.includes(what as BlockKind)) {
			const [stamp = '', ...words] = rest.split(' ');
			living.push({ page, id, kind: what as BlockKind, ...name, stamp, words: words.join(' ') });
		} else faults.push({ line: index + 1, text });
	});
	return { living, former, faults };
}

/** Writes the lock; the inverse of {@link parseLock}. Pages are sorted, living blocks keep their order. */
export function formatLock({ living, former }: Lock): string {
	const pages = new Map<string, string[]>();
	const add = (page: string, line: string) => pages.set(page, [...(pages.get(page) ?? []), line]);
	const hash = (name: string | undefined) => (name === undefined ? '' : `#${name}`);
	for (const { page, id, kind, name, stamp, words } of living)
		add(page, `${page} ${id} ${kind}${hash(name)} ${stamp} ${words}`);
	for (const { page, id, fate, name, target, since, words } of [...former].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		const rest = { moved: '', into: ` ${target}`, gone: ` ${target} ${since} ${words}` }[fate];
		add(page, `${page} ${id} ${fate}${hash(name)}${rest}`);
	}
	const lines = [...pages.keys()].sort().flatMap((page) => pages.get(page) ?? []);
	return [heading, ...lines, ''].join('\n');
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
