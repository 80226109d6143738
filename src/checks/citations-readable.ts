import { visit } from 'unist-util-visit';
import type { Check } from './problem.ts';

/** Nothing that looks like a citation was left in the text because it could not be read. */
export const citationsReadable: Check = ({ files }) =>
	files.flatMap(({ file, tree }) => {
		const lines: number[] = [];
		if (tree)
			visit(tree, 'text', ({ value, position }) => {
				if (/\[@|@[a-z]+\d{4}/.test(value)) lines.push(position?.start.line ?? 1);
			});
		return lines.map((line) => ({
			file,
			line,
			message: 'Something here looks like a citation but cannot be read as one.',
			hint: 'Write [@key, locator], several as [@key, locator; @key, locator], without links, code, brackets or a colon before a word inside.',
		}));
	});
