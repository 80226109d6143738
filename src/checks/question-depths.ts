import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Check } from './problem.ts';

/** Words that one minute of speech holds. */
const minute = 170;

/** Every question has its one-minute answer before the first heading, within a minute's words, and at least one section after it. */
export const questionDepths: Check = ({ files }) =>
	files.flatMap(({ file, kind, tree }) => {
		if (kind !== 'question' || !tree) return [];
		const problem = (line: number, message: string, hint: string) => [{ file, line, message, hint }];
		const firstHeading = tree.children.find(({ type }) => type === 'heading');
		const answer = minuteAnswer(tree);
		const words = answer.map(wordsIn).reduce((total, count) => total + count, 0);
		const line = answer[0]?.position?.start.line ?? 1;
		return [
			...(words === 0
				? problem(
						line,
						'The one-minute answer is missing: no text stands before the first heading.',
						'Answer in one to three paragraphs before the first ##.',
					)
				: []),
			...(words > minute
				? problem(
						line,
						`The one-minute answer has ${words} words.`,
						`Keep it within ${minute}; move the rest into a section.`,
					)
				: []),
			...(firstHeading
				? []
				: problem(
						line,
						'The question has no section after its one-minute answer.',
						'Add at least one ## with the evidence, the mechanism or the limits.',
					)),
		];
	});

/** The blocks before the first heading. */
function minuteAnswer(tree: Root): RootContent[] {
	const end = tree.children.findIndex(({ type }) => type === 'heading');
	return (end === -1 ? tree.children : tree.children.slice(0, end)).filter(({ type }) => type !== 'mdxFlowExpression');
}

function wordsIn(block: RootContent): number {
	return toString(block)
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
