/** The words of a text in lower case; commands of a formula are words too. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/\\?[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
}

/**
 * The longest common subsequence of two lists, as pairs of places. Time and memory grow with the product of what is left between a
 * common beginning and a common end.
 */
export function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
	const rows = a.length - start - end;
	const columns = b.length - start - end;
	const width = columns + 1;
	const lengths = new Uint16Array((rows + 1) * width);
	const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
	for (let row = rows - 1; row >= 0; row -= 1)
		for (let column = columns - 1; column >= 0; column -= 1)
			lengths[row * width + column] =
				a[start + row] === b[start + column]
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
	const pairs: [number, number][] = Array.from({ length: start }, (_, place) => [place, place]);
	for (let row = 0, column = 0; row < rows && column < columns;) {
		if (a[start + row] === b[start + column]) pairs.push([start + row++, start + column++]);
		else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
		else column += 1;
	}
	for (let place = end; place > 0; place -= 1) pairs.push([a.length - place, b.length - place]);
	return pairs;
}

/** Words two lists share, counted as often as both have them. */
function shared(a: readonly string[], b: readonly string[]): number {
	const counts = new Map<string, number>();
	for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
	let total = 0;
	for (const word of b) {
		const left = counts.get(word) ?? 0;
		if (left > 0) {
			counts.set(word, left - 1);
			total += 1;
		}
	}
	return total;
}

/**
 * How alike two texts are, from 0 to 1: twice the words they share in the same order, over the words of both (Dice 1945, on the longest
 * common subsequence). A text of two swapped halves counts by the words alone, a little less.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
	const total = a.length + b.length;
	if (total === 0) return 1;
	const bag = (2 * shared(a, b)) / total;
	// No order can bring more than the bag does.
	if (bag < 0.35) return bag * 0.8;
	return Math.max((2 * commonSubsequence(a, b).length) / total, bag * 0.8);
}

/** How much of one text stands in another in the same order, from 0 to 1. */
export function containment(part: readonly string[], whole: readonly string[]): number {
	if (part.length === 0 || shared(part, whole) < part.length / 2) return 0;
	return commonSubsequence(part, whole).length / part.length;
}
