import { citationsOf } from '../catalog/contents.ts';
import { knownWorks } from './known-works.ts';
import { nearest } from './nearest.ts';
import type { Check, Problem } from './problem.ts';

/** Every `[@key]` in the text, every source of a system's facts and of a figure's data has an entry in `references.bib`. */
export const citationsResolve: Check = (content) => {
	const { files, datasets, references } = content;
	const isKnown = knownWorks(content);
	const unknown = (what: string, key: string, asWritten: (key: string) => string) => {
		const match = nearest(key, references.keys());
		return {
			message: `${what} ${asWritten(key)} has no entry in content/references.bib.`,
			hint: match
				? `Did you mean ${asWritten(match)}?`
				: 'Add the entry; the README shows its fields under "Add a citation".',
		};
	};
	const inBrackets = (key: string) => `[@${key}]`;
	const bare = (key: string) => key;
	return [
		...files.flatMap(({ file, tree }) =>
			(tree ? citationsOf(tree) : [])
				.filter(({ key }) => !isKnown(key))
				.map(({ key, line }): Problem => ({ file, line, ...unknown('Citation', key, inBrackets) })),
		),
		...files.flatMap(({ file, page, lineOf }) =>
			(page?.kind === 'system' ? page.data.facts : []).flatMap(({ source }, index) =>
				source === undefined || isKnown(source)
					? []
					: [{ file, line: lineOf('facts', index, 'source'), ...unknown('Source', source, bare) }],
			),
		),
		...datasets.flatMap(({ file, dataset, lineOf }) =>
			(dataset?.rows ?? []).flatMap(({ source }, row) =>
				isKnown(source) ? [] : [{ file, line: lineOf('rows', row, 'source'), ...unknown('Source', source, bare) }],
			),
		),
	];
};
