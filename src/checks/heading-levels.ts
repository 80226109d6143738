import { visit } from 'unist-util-visit';
import type { Check } from './problem.ts';

/** Headings start at ## (the title is the first level) and never skip a level, so that outlines and screen readers can follow. */
export const headingLevels: Check = ({ files }) =>
	files.flatMap(({ file, tree }) => {
		const problems: ReturnType<Check> = [];
		let before = 1;
		if (tree)
			visit(tree, 'heading', ({ depth, position }) => {
				const line = position?.start.line ?? 1;
				if (depth === 1)
					problems.push({
						file,
						line,
						message: 'The text has a heading with one #, but the title is the page’s only first-level heading.',
						hint: 'Begin with ##.',
					});
				else if (depth > before + 1)
					problems.push({
						file,
						line,
						message: `A heading with ${depth} # follows one with ${before}.`,
						hint: `Write it with ${before + 1} #.`,
					});
				before = depth;
			});
		return problems;
	});
