import { pathOf, readable, readNext } from '../catalog/reading-paths.ts';
import type { Page } from '../catalog/page.ts';
import { addressOf, contentFile } from '../links/address.ts';
import { nearest } from './nearest.ts';
import type { Check, ContentFile, Problem } from './problem.ts';

/** What a page needs first exists, nothing needs itself through others, and from every page there is one to go on with. */
export const readingPaths: Check = ({ files, sidebar }) => {
	const pages = files.flatMap(({ page }) => page ?? []);
	const paths = new Map(readable(pages).map((page) => [pathOf(page), page]));
	// By file, so that a page whose front matter is wrong is not told as missing too.
	const known = new Set(files.map(({ kind, id }) => addressOf(kind, id).slice(1, -1)));
	const fileOf = new Map(files.map((file) => [file.file, file]));
	const problems: Problem[] = [];
	const tell = (page: Page, index: number | undefined, message: string, hint: string) => {
		const file = fileOf.get(contentFile(page.kind, page.id)) as ContentFile;
		const line = index === undefined ? 1 : file.lineOf('needs', index);
		problems.push({ file: file.file, line, message, hint });
	};

	for (const page of paths.values()) {
		page.data.needs.forEach((need, index) => {
			if (!known.has(need)) {
				const match = nearest(need, known);
				tell(
					page,
					index,
					`The page ${need}, to be read first, does not exist.`,
					match ? `Did you mean ${match}?` : 'Take it out of `needs`.',
				);
				return;
			}
			const back = wayBack(need, pathOf(page), paths);
			if (back)
				tell(
					page,
					index,
					`Readers would go in a circle: ${[pathOf(page), ...back].join(' needs ')}.`,
					'Take one of them out of `needs`.',
				);
		});
		if (readNext(page, pages, sidebar).length === 0)
			tell(
				page,
				undefined,
				'The page is a dead end: nothing follows it.',
				'Name it in `needs` or `related` of another page, or relate it to one.',
			);
	}
	return problems;
};

/** The chain of needs that leads from one page back to another; `undefined` when there is none. */
function wayBack(
	from: string,
	to: string,
	paths: ReadonlyMap<string, { data: { needs: string[] } }>,
	seen: ReadonlySet<string> = new Set(),
): string[] | undefined {
	if (from === to) return [from];
	if (seen.has(from)) return undefined;
	for (const need of paths.get(from)?.data.needs ?? []) {
		const rest = wayBack(need, to, paths, new Set([...seen, from]));
		if (rest) return [from, ...rest];
	}
	return undefined;
}
