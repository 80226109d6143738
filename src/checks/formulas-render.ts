import type { Element, Root } from 'hast';
import rehypeKatex from 'rehype-katex';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Check, Problem } from './problem.ts';

/** Draws formulas as the site does, and throws where it would only warn. */
const renderer = unified()
	.use(rehypeKatex, { output: 'mathml' })
	.use(() => (_, { messages: [fault] }) => {
		if (fault) throw fault;
	});

/** Every formula is TeX that can be drawn; otherwise the reader would see its source in red. */
export const formulasRender: Check = ({ files }) =>
	files.flatMap(({ file, tree }) => {
		const problems: Problem[] = [];
		if (tree)
			visit(tree, (node) => {
				if (node.type !== 'inlineMath' && node.type !== 'math') return;
				const fault = faultOf(node.value);
				if (fault !== undefined)
					problems.push({
						file,
						line: node.position?.start.line ?? 1,
						message: `The formula cannot be drawn: ${fault}`,
						hint: 'Correct the TeX; https://katex.org/docs/supported lists what there is.',
					});
			});
		return problems;
	});

/** What is wrong with a formula, in KaTeX's words; `undefined` when it can be drawn. */
function faultOf(tex: string): string | undefined {
	const code: Element = {
		type: 'element',
		tagName: 'code',
		properties: { className: ['language-math', 'math-inline'] },
		children: [{ type: 'text', value: tex }],
	};
	try {
		renderer.runSync({ type: 'root', children: [code] } satisfies Root);
		return undefined;
	} catch (error) {
		const { cause, message } = error as Error;
		// KaTeX underlines the place with combining marks, which a terminal draws badly.
		return (cause instanceof Error ? cause.message : message).replace(/^KaTeX parse error: |\u0332/g, '');
	}
}
