import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { CitedWork } from './citation.ts';

/** One sentence (or table row) of running text, with the evidence that stands in it. */
export interface Sentence {
	/** Plain text. Code and formulas are left out; a computed number stands as `□`. */
	text: string;
	line: number;
	works: CitedWork[];
	/** Whether it holds a computed number. */
	computed: boolean;
	/** Whether it is marked as our own estimate. */
	estimated: boolean;
}

type Piece = { text: string; line: number } | { works: CitedWork[] } | { mark: 'computed' | 'estimated' };

/** The elements that carry evidence of their own. */
const evidenceElements: Record<string, 'computed' | 'estimated'> = { Calc: 'computed', Estimate: 'estimated' };

/**
 * Cuts a Markdown tree into sentences. Each paragraph and list item is cut on its own, a table row is one sentence; headings and
 * header rows are labels and left out.
 * A citation that directly follows a full stop belongs to the sentence before it. A work cited in the header cell of a table column
 * counts for every row that has text in that column.
 */
export function sentencesOf(tree: Root): Sentence[] {
	return tree.children.flatMap(blockSentences);
}

function blockSentences(node: RootContent): Sentence[] {
	if (node.type === 'paragraph') return cut(piecesOf(node));
	if (node.type === 'table') return tableSentences(node);
	if (node.type !== 'heading' && 'children' in node)
		return node.children.flatMap((child) => blockSentences(child as RootContent));
	return [];
}

function tableSentences(table: Extract<RootContent, { type: 'table' }>): Sentence[] {
	const [header, ...rows] = table.children;
	const columnWorks = (header?.children ?? []).map((cell) => piecesOf(cell).filter((piece) => 'works' in piece));
	return rows.flatMap((row) =>
		joined(
			row.children.map((cell, column) => [...piecesOf(cell), ...(toString(cell) ? (columnWorks[column] ?? []) : [])]),
		),
	);
}

/** Makes one sentence of several runs of pieces. */
function joined(runs: Piece[][]): Sentence[] {
	const sentence = fold(runs.flatMap((run) => [...run, { text: ' ', line: 0 }]));
	return sentence.text.trim() ? [sentence] : [];
}

function piecesOf(node: Nodes): Piece[] {
	const line = node.position?.start.line ?? 0;
	switch (node.type) {
		case 'text':
			return [{ text: node.value, line }];
		case 'citation':
			return [{ works: node.works }];
		case 'inlineCode':
		case 'inlineMath':
			return [{ text: '▫', line }];
		case 'mdxJsxTextElement': {
			const mark = evidenceElements[node.name ?? ''];
			if (mark === 'computed') return [{ text: '□', line }, { mark }];
			return [...node.children.flatMap(piecesOf), ...(mark ? [{ mark } as const] : [])];
		}
		default:
			return 'children' in node ? node.children.flatMap((child) => piecesOf(child as Nodes)) : [];
	}
}

// A full stop ends a sentence when space and a capital, a digit, an opening quote or bracket follow, and no known abbreviation precedes.
const sentenceEnd =
	/(?<!\b(?:et al|e\.g|i\.e|vs|cf|Fig|No|St|Dr|Mr|Ms|approx|c|pp|p|v))[.?!]['’”")]*(?=\s+(?:["'“‘(]?[A-Z0-9□▫]))/g;

function cut(pieces: Piece[]): Sentence[] {
	const sentences: Piece[][] = [[]];
	let afterStop = false;
	for (const piece of pieces) {
		if (!('text' in piece)) {
			sentences.at(-1)?.push(piece);
			continue;
		}
		let { text } = piece;
		let { line } = piece;
		// The stop may have ended the piece before; what follows decides.
		if (afterStop && /^\s+["'“‘(]?[A-Z0-9□▫]/.test(text)) sentences.push([]);
		let start = 0;
		for (const match of text.matchAll(sentenceEnd)) {
			const end = match.index + match[0].length;
			const part = text.slice(start, end);
			sentences.at(-1)?.push({ text: part, line: line + leadingLines(part) });
			line += part.split('\n').length - 1;
			start = end;
			sentences.push([]);
		}
		text = text.slice(start);
		if (text) sentences.at(-1)?.push({ text, line: line + leadingLines(text) });
		if (text.trim()) afterStop = /[.?!]['’”")]*$/.test(text.trimEnd()) && text === text.trimEnd();
	}
	return sentences.map(fold).filter(({ text }) => text.trim() !== '');
}

/** Line breaks before the first word. */
function leadingLines(text: string): number {
	return (/^\s*/.exec(text)?.[0] ?? '').split('\n').length - 1;
}

function fold(pieces: Piece[]): Sentence {
	const text = pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
	const firstText = pieces.find((piece) => 'text' in piece && piece.text.trim() !== '');
	return {
		text: text.replace(/\s+/g, ' ').trim(),
		line: firstText && 'line' in firstText ? firstText.line : 0,
		works: pieces.flatMap((piece) => ('works' in piece ? piece.works : [])),
		computed: pieces.some((piece) => 'mark' in piece && piece.mark === 'computed'),
		estimated: pieces.some((piece) => 'mark' in piece && piece.mark === 'estimated'),
	};
}
