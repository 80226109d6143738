import { visit } from 'unist-util-visit';
import type { Check, Problem } from './problem.ts';

/** The text holds words and elements only: no imports, and no expressions, which would stop the build without naming the file. */
export const noCode: Check = ({ files }) =>
	files.flatMap(({ file, tree }) => {
		const problems: Problem[] = [];
		if (tree)
			visit(tree, (node) => {
				const line = node.position?.start.line ?? 1;
				if (node.type === 'mdxjsEsm')
					problems.push({
						file,
						line,
						message: `The text imports or exports: "${opening(node.value)}"`,
						hint: 'Take the line out. Figures and elements are known without it; begin a sentence with another word.',
					});
				else if ((node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && !isComment(node.value))
					problems.push({
						file,
						line,
						message: `Braces were read as code: {${opening(node.value)}}`,
						hint: 'Write \\{ for a bare {; a formula stands between dollar signs.',
					});
			});
		return problems;
	});

const isComment = (code: string) => /^\s*\/\*[\s\S]*\*\/\s*$/.test(code);

function opening(code: string): string {
	return code.length > 60 ? `${code.slice(0, 60).trimEnd()}…` : code;
}
