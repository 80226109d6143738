import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const units =
	'%|million|billion|trillion|GB|MB|kB|TB|GB/s|TFLOPS|GFLOPS|ms|s|h|W|hours|days|weeks|months|years|layers|images|words|tokens';
const figureAndUnit = new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu');
const nonBreakingSpace = '\u00a0';

/** The text with non-breaking spaces between figures and their units, so that no line begins with "%" or "million". */
export function keepTogether(text: string): string {
	return text.replace(figureAndUnit, nonBreakingSpace);
}

/** remark plugin: keeps figures and their units on one line, in all running text. */
export function remarkKeepTogether() {
	return (tree: Root) => {
		visit(tree, 'text', (node) => {
			node.value = keepTogether(node.value);
		});
	};
}
