import { citationsOf } from '../catalog/contents.ts';
import type { Check } from './problem.ts';

const file = 'content/references.bib';

/** Every entry of `references.bib` can be printed and says how far it was read. */
export const referencesComplete: Check = ({ referenceFaults }) =>
	referenceFaults.map(({ key, line, message }) => ({
		file,
		line,
		message: key ? `Reference ${key} cannot be used.` : 'The bibliography cannot be read.',
		hint: message,
	}));

/** Every entry of `references.bib` is cited somewhere: in a text or in the data of a figure. */
export const referencesCited: Check = ({ files, datasets, references }) => {
	// A file that cannot be read may cite anything: its own problem is told, and guesses about its works would only hide it.
	if (files.some(({ page, tree }) => !page || !tree)) return [];
	const cited = new Set([
		...files.flatMap(({ tree }) => (tree ? citationsOf(tree).map(({ key }) => key) : [])),
		...files.flatMap(({ page }) =>
			page?.kind === 'system' ? page.data.facts.flatMap(({ source }) => source ?? []) : [],
		),
		...datasets.flatMap(({ dataset }) => dataset?.rows.map(({ source }) => source) ?? []),
	]);
	return [...references.values()]
		.filter(({ key }) => !cited.has(key))
		.map(({ key, line }) => ({
			file,
			line,
			message: `Reference ${key} is cited nowhere.`,
			hint: `Cite it as [@${key}, locator] or delete the entry.`,
		}));
};
