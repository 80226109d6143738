import { visit } from 'unist-util-visit';
import type { Check } from './problem.ts';

/** No prose between two amounts of money was taken for a formula: "$499 and $999" needs its dollar signs escaped. */
export const formulasPlausible: Check = ({ files }) =>
	files.flatMap(({ file, tree }) => {
		const problems: ReturnType<Check> = [];
		if (tree)
			visit(tree, 'inlineMath', ({ value, position }) => {
				const bare = value.replace(/\\(?:text|mathrm|operatorname|textrm|mathit)\{[^}]*\}|\\[a-zA-Z]+/g, '');
				if (!/[a-z]{4,}|</.test(bare)) return;
				problems.push({
					file,
					line: position?.start.line ?? 1,
					message: `Words were read as a formula: "${value.slice(0, 60)}"`,
					hint: 'Write \\$ for a dollar sign; words inside a formula need \\text{…}.',
				});
			});
		return problems;
	});
