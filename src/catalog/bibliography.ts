import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Dataset } from '../schemas/dataset.ts';
import type { Reference } from '../schemas/reference.ts';
import { readReferences } from './references.ts';
import { whenChanged } from './when-changed.ts';

const bibliographyFile = join(process.cwd(), 'content/references.bib');

/** The bibliography of the site, by key, in the order of the file. */
export const bibliography: () => ReadonlyMap<string, Reference> = whenChanged(
	bibliographyFile,
	(text) => readReferences(text).references,
);

/** The bibliography of the site as BibTeX. */
export function bibliographyText(): string {
	return readFileSync(bibliographyFile, 'utf8');
}

const datasets = new Map<string, Dataset | undefined>();

/** The data a figure draws, by the figure's folder; `undefined` for a figure that draws computed numbers only. */
export function datasetOf(figure: string): Dataset | undefined {
	if (!datasets.has(figure)) {
		let text: string | undefined;
		try {
			text = readFileSync(join(process.cwd(), `content/data/${figure}.yml`), 'utf8');
		} catch {
			// No file: the figure computes its numbers.
		}
		datasets.set(figure, text === undefined ? undefined : (parse(text) as Dataset));
	}
	return datasets.get(figure);
}

/** Keys of the works a figure's data comes from, in the order of its rows. */
export function sourcesOfFigure(figure: string): string[] {
	return [...new Set(datasetOf(figure)?.rows.map(({ source }) => source) ?? [])];
}
