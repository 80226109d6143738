import { createHash } from 'node:crypto';

/**
 * What a page is made of and a link may lead to. `page` is the page itself, `lead` its one-sentence answer, `fact` a line of a fact box;
 * an aside and a table are blocks as a whole, and so are the paragraphs and rows inside them.
 */
export const blockKinds = [
	'page',
	'lead',
	'fact',
	'heading',
	'paragraph',
	'item',
	'table',
	'row',
	'figure',
	'equation',
	'aside',
	'code',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** One block, as the reader reads it. */
export interface Block {
	kind: BlockKind;
	/** Plain text on one line, without citations. */
	text: string;
	/** The fragment a heading would get by its words. */
	slug?: string;
}

/** A page with its blocks in reading order. */
export interface PageBlocks {
	/** Its address, `/questions/pooling/`. */
	page: string;
	blocks: Block[];
}

/** Kinds that have a short address of their own, `/a/<id>/`. */
export const addressedKinds: ReadonlySet<BlockKind> = new Set(['heading', 'table', 'figure', 'aside']);

/** Fingerprint of a text: eight hexadecimal digits of its SHA-256. */
export function stampOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

// No vowels, so that no id is a word, and nothing that is easily misread.
const letters = 'bcdfghjkmnpqrstvwxz';
const signs = `${letters}23456789`;

/**
 * A new id of six signs, a letter first: the same for the same seed, so that two people who add the same block give it the same id.
 *
 * @param taken ids in use
 */
export function newId(seed: string, taken: ReadonlySet<string>): string {
	for (let round = 0; ; round += 1) {
		const bytes = createHash('sha256').update(`${seed}\n${round}`).digest();
		const id = [...bytes.subarray(0, 6)]
			.map((byte, place) => (place === 0 ? letters[byte % letters.length] : signs[byte % signs.length]))
			.join('');
		if (!taken.has(id)) return id;
	}
}
