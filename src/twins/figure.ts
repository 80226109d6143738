import type { RootContent } from 'mdast';
import type { NumberedWork } from '../markdown/number-citations.ts';
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
	const remarks = [
		words.computed && `Computed: ${words.computed}`,
		dataset && `Terms of the data: ${dataset.licence}`,
		dataset?.note,
	].filter((remark) => remark !== undefined);
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
		...(remarks.length > 0 ? [paragraph(remarks.join(' '))] : []),
	];
}
