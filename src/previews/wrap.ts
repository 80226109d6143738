/** The width of a piece of text, in whatever unit the line is measured in. */
export type Measure = (text: string) => number;

/**
 * Breaks text at its spaces into lines of at most `width`, then makes the lines as even as their number allows, so that no last line
 * holds a single word. A word wider than the line stands alone and sticks out; the caller sees that by measuring.
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
	const words = text.split(' ').map((word) => ({ word, width: measure(word) }));
	const space = measure(' ');
	let lines = fill(words, width, space);
	for (let narrower = width * 0.98; narrower > width / 2; narrower -= width * 0.02) {
		const evener = fill(words, narrower, space);
		if (evener.length > lines.length) break;
		lines = evener;
	}
	return lines;
}

/** Puts as many words on each line as fit. */
function fill(words: readonly { word: string; width: number }[], width: number, space: number): string[] {
	const lines: string[] = [];
	let used = Infinity;
	for (const { word, width: needed } of words) {
		if (used + space + needed > width) {
			lines.push(word);
			used = needed;
		} else {
			lines[lines.length - 1] += ` ${word}`;
			used += space + needed;
		}
	}
	return lines;
}
