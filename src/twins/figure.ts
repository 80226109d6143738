import type { RootContent } from 'mdast';
import type { CitedWork } from '../markdown/citation.ts';
import type { NumberedWork } from '../markdown/number-citations.ts';
import type { Dataset } from '../schemas/dataset.ts';
import { citationMark } from './citation-mark.ts';
import { link, paragraph, strong, table } from './nodes.ts';
import type { Site } from './site.ts';

/** A figure in words and numbers, with the way to its drawing. */
export function figureBlocks(
	folder: string,
	address: string,
	works: readonly NumberedWork[],
	site: Site,
): RootContent[] {
	const words = site.figureWords.get(folder);
	if (!words) throw new Error(`The figure ${folder} has no words: src/figures/${folder}/words.ts does not exist.`);
	const dataset = site.datasetOf(folder);
	const numbers = words.table();
	const hasSources = numbers.rows.some(({ source }) => source);
	const sourceOf = ({ source, locator = '' }: (typeof numbers.rows)[number]) =>
		source ? [citationMark([{ key: source, locator }], works)] : [];
	const said = [
		words.computed && `Computed: ${words.computed}`,
		dataset && `Terms of the data: ${dataset.licence}`,
		dataset?.note,
	].filter((remark) => remark !== undefined);
	// A table of computed numbers has no row to put the source of its formula in.
	const source = dataset && !hasSources ? [' Source: ', citationMark(sourcesIn(dataset), works)] : [];
	return [
		paragraph(
			strong(`Figure: ${words.title}.`),
			` ${words.help} (`,
			link(site.locate(`${address}#figure-${folder}`), 'The drawing'),
			')',
		),
		paragraph(`${numbers.caption}:`),
		table([
			[...numbers.columns.map((column) => [column]), ...(hasSources ? [['Source']] : [])],
			...numbers.rows.map((row) => [...row.cells.map((cell) => [cell]), ...(hasSources ? [sourceOf(row)] : [])]),
		]),
		...(said.length > 0 ? [paragraph(said.join(' '), ...source)] : []),
	];
}

/** Every place the data come from, once. */
function sourcesIn({ rows }: Dataset): CitedWork[] {
	const places = new Map(rows.map(({ source, locator }) => [`${source}, ${locator}`, { key: source, locator }]));
	return [...places.values()];
}
