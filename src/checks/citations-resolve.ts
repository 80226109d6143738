import { citationsOf } from '../catalog/contents.ts';
import { nearest } from './nearest.ts';
import type { Check } from './problem.ts';

/** Every `[@key]` in the text, every source of a system's facts and of a figure's data has an entry in `references.bib`. */
export const citationsResolve: Check = ({ files, datasets, references }) => {
	const hintFor = (key: string) => {
		const match = nearest(key, references.keys());
		return match ? `Did you mean [@${match}]?` : 'Add the entry; the README shows its fields under "Add a citation".';
	};
	return [
		...files.flatMap(({ file, tree }) =>
			(tree ? citationsOf(tree) : [])
				.filter(({ key }) => !references.has(key))
				.map(({ key, line }) => ({
					file,
					line,
					message: `Citation [@${key}] has no entry in content/references.bib.`,
					hint: hintFor(key),
				})),
		),
		...files.flatMap(({ file, page, lineOf }) =>
			(page?.kind === 'system' ? page.data.facts : []).flatMap(({ source }, index) =>
				source === undefined || references.has(source)
					? []
					: [
							{
								file,
								line: lineOf('facts', index, 'source'),
								message: `Source ${source} has no entry in content/references.bib.`,
								hint: hintFor(source),
							},
						],
			),
		),
		...datasets.flatMap(({ file, dataset, lineOf }) =>
			(dataset?.rows ?? []).flatMap(({ source }, row) =>
				references.has(source)
					? []
					: [
							{
								file,
								line: lineOf('rows', row, 'source'),
								message: `Source ${source} has no entry in content/references.bib.`,
								hint: hintFor(source),
							},
						],
			),
		),
	];
};
