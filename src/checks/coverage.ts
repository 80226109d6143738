import { citationsOf } from '../catalog/contents.ts';
import { addressOf } from '../links/address.ts';
import { evidenceMarks, type Evidence } from '../schemas/reference.ts';
import type { Content } from './problem.ts';
import { sourcedFigures } from './sourced-figures.ts';

/** How well one page is supported. */
export interface PageCoverage {
	address: string;
	/** Citations in the text and in a system's facts. */
	citations: number;
	/** How many of them lead to works read so far. */
	marks: Record<Evidence, number>;
	/** Figures without source, computation or estimate mark. */
	unsourced: number;
	/** The day someone last compared it with its sources; missing for single pages of prose. */
	reviewed?: Date;
}

/** The coverage of every page but the glossary's, in the order of the files. */
export function coverageOf(content: Content): PageCoverage[] {
	const unsourced = sourcedFigures(content);
	return content.files
		.filter(({ kind }) => kind !== 'term')
		.map(({ file, kind, id, page, tree }) => {
			const keys = [
				...(tree ? citationsOf(tree).map(({ key }) => key) : []),
				...(page?.kind === 'system' ? page.data.facts.flatMap(({ source }) => source ?? []) : []),
			];
			const marks = Object.fromEntries(
				evidenceMarks.map((mark) => [
					mark,
					keys.filter((key) => content.references.get(key)?.evidence === mark).length,
				]),
			) as Record<Evidence, number>;
			return {
				address: addressOf(kind, id),
				citations: keys.length,
				marks,
				unsourced: unsourced.filter((problem) => problem.file === file).length,
				...(page && 'reviewed' in page.data && { reviewed: page.data.reviewed }),
			};
		});
}

/** Pages whose last review lies more than twelve months before a day. */
export function overdue(pages: readonly PageCoverage[], today: Date): PageCoverage[] {
	const limit = new Date(today);
	limit.setFullYear(limit.getFullYear() - 1);
	return pages.filter(({ reviewed }) => reviewed !== undefined && reviewed < limit);
}
