import { elementsOf } from '../catalog/contents.ts';
import { computed } from '../calculations/computed.ts';
import { sentencesOf, type Sentence } from '../markdown/sentences.ts';
import { figuresIn } from './figures-in-text.ts';
import type { Check, ContentFile, Problem } from './problem.ts';

const isSourced = ({ works, computed, estimated }: Sentence) => works.length > 0 || computed || estimated;

/** A question claims nothing. */
const isQuestion = ({ text }: Sentence) => text.endsWith('?');

/**
 * Every sentence with a figure has a source, a computation or the mark of an estimate, or stands in `exceptions.yml`;
 * a figure in `short` stands with its source in the text. An exception that is no longer needed is a problem too.
 */
export const sourcedFigures: Check = ({ files, exceptions }) => {
	const needed = new Set<(typeof exceptions)[number]>();
	const problems: Problem[] = files.flatMap(({ file, tree }) =>
		(tree ? sentencesOf(tree) : []).flatMap((sentence) => {
			const [figure] = figuresIn(sentence.text);
			if (figure === undefined || isSourced(sentence) || isQuestion(sentence)) return [];
			const exception = exceptions.find((one) => one.file === file && sentence.text.startsWith(one.sentence));
			if (exception) {
				needed.add(exception);
				return [];
			}
			return [
				{
					file,
					line: sentence.line,
					message: `The figure ${figure} has no source in its sentence: "${opening(sentence.text)}"`,
					hint: 'Cite it with [@key, locator], compute it with <Calc>, mark it with <Estimate>, or list the sentence in content/exceptions.yml.',
				},
			];
		}),
	);
	return [
		...problems,
		...files.flatMap(unsupportedShort),
		...exceptions
			.filter((exception) => !needed.has(exception))
			.map(({ line, file, sentence }) => ({
				file: 'content/exceptions.yml',
				line,
				message: `The exception for ${file}, "${sentence}", is no longer needed.`,
				hint: 'Delete it.',
			})),
	];
};

/** A figure in a sentence must name the place in the work where it stands. */
export const citationLocators: Check = ({ files }) =>
	files.flatMap(({ file, tree }) =>
		(tree ? sentencesOf(tree) : [])
			.filter(({ text }) => figuresIn(text).length > 0)
			.flatMap(({ works, line, text }) =>
				works
					.filter(({ locator }) => locator === '')
					.map(({ key }) => ({
						file,
						line,
						message: `Citation [@${key}] supports a figure but does not say where in the work it stands: "${opening(text)}"`,
						hint: `Add the place after a comma, as in [@${key}, table 1] or [@${key}, abstract].`,
					})),
			),
	);

function unsupportedShort({ file, page, tree, lineOf }: ContentFile): Problem[] {
	if (!page || !tree || page.kind === 'term' || page.kind === 'prose') return [];
	const supported = new Set([
		...(page.kind === 'system'
			? page.data.facts.filter(({ source }) => source).flatMap(({ value }) => figuresIn(value))
			: []),
		...sentencesOf(tree)
			.filter(isSourced)
			.flatMap(({ text }) => figuresIn(text)),
		...elementsOf(tree)
			.filter(({ name }) => name === 'Calc')
			.flatMap(({ attributes }) => {
				const result = computed(attributes);
				return 'text' in result ? figuresIn(result.text) : [];
			}),
	]);
	return figuresIn(page.data.short)
		.filter((figure) => !supported.has(figure))
		.map((figure) => ({
			file,
			line: lineOf('short'),
			message: `The figure ${figure} in \`short\` does not stand with a source in the text.`,
			hint: 'Say it in the text with its citation or computation, or leave it out of `short`.',
		}));
}

function opening(text: string): string {
	return text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
}
