import { elementsOf, citationsOf } from './contents.ts';
import { folderOfFigure } from '../figures/names.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
import type { Page } from './page.ts';

/** For each work, the pages that cite it: in their text, in a system's facts, or through the data of a figure. */
export function citedBy(pages: readonly Page[], figureSources: (figure: string) => string[]): Map<string, Page[]> {
	const citing = new Map<string, Page[]>();
	for (const page of pages) {
		const tree = parseMarkdown(page.body);
		const keys = new Set([
			...citationsOf(tree).map(({ key }) => key),
			...(page.kind === 'system' ? page.data.facts.flatMap(({ source }) => source ?? []) : []),
			...elementsOf(tree).flatMap(({ name }) => figureSources(folderOfFigure(name))),
		]);
		for (const key of keys) citing.set(key, [...(citing.get(key) ?? []), page]);
	}
	return citing;
}
