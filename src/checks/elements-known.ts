import { elementsOf } from '../catalog/contents.ts';
import { figureIn, folderOfFigure } from '../figures/names.ts';
import { nearest } from './nearest.ts';
import type { Check } from './problem.ts';

/** The elements a writer may use besides figures. */
const textElements = ['Calc', 'Estimate', 'OftenSaid'];

/** Every element in the text is one of ours; every figure is used on a page and has its data. */
export const elementsKnown: Check = ({ files, figures, datasets }) => {
	const used = new Set<string>();
	const problems = files.flatMap(({ file, tree }) =>
		(tree ? elementsOf(tree) : []).flatMap(({ name, line, attributes }) => {
			if (textElements.includes(name)) {
				return name === 'OftenSaid' && typeof attributes['claim'] !== 'string'
					? [
							{
								file,
								line,
								message: '<OftenSaid> does not say the claim.',
								hint: 'Write <OftenSaid claim="What is often said.">.',
							},
						]
					: [];
			}
			const folder = folderOfFigure(name);
			if (figures.includes(folder)) {
				used.add(folder);
				return [];
			}
			return [{ file, line, message: `There is no element or figure <${name}>.`, hint: hintFor(name, figures) }];
		}),
	);
	return [
		...problems,
		...figures
			.filter((figure) => !used.has(figure))
			.map((figure) => ({
				file: `src/figures/${figure}/Figure.astro`,
				line: 1,
				message: `The figure ${figure} is on no page.`,
				hint: 'Use it in a guide or a question, or delete its folder.',
			})),
		...datasets
			.filter(({ figure }) => !figures.includes(figure))
			.map(({ file, figure }) => ({
				file,
				line: 1,
				message: `No figure draws this data, because src/figures/${figure}/ does not exist.`,
				hint: 'Name the file as the folder of its figure, or delete it.',
			})),
	];
};

function hintFor(name: string, figures: string[]): string {
	if (/^[a-z]/.test(name)) return 'Write Markdown instead of HTML, and \\< for a bare <.';
	const known = [...textElements, ...figures.map(figureIn)];
	const match = nearest(name, known);
	return match ? `Did you mean <${match}>?` : `There are: ${known.map((one) => `<${one}>`).join(', ')}.`;
}
