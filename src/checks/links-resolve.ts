import { blocksOfTree } from '../catalog/blocks.ts';
import { linksOf } from '../catalog/contents.ts';
import { addressOf } from '../links/address.ts';
import { stampOf } from '../links/block.ts';
import { templateFragments } from '../links/reconcile.ts';
import { nearest } from './nearest.ts';
import type { Check } from './problem.ts';

/** Every link in the text leads to a page of the site and, with a `#`, to a published place or a new heading on it. */
export const linksResolve: Check = ({ files, otherPages, anchors }) => {
	const locked = Map.groupBy([...anchors.lock.living, ...anchors.lock.former], ({ page }) => page);
	/** The places of each page: those with a name, for a hint, and the ids of all blocks. */
	const fragments = new Map(otherPages.map((address) => [address, { named: [] as string[], ids: [] as string[] }]));
	for (const { kind, id, tree } of files) {
		const address = addressOf(kind, id);
		const published = locked.get(address) ?? [];
		const stamps = new Set(published.flatMap((block) => ('stamp' in block ? [block.stamp] : [])));
		// A heading that the lock knows keeps its old fragment; the lock gives a new one that of its words.
		const fresh = (tree ? blocksOfTree(tree) : []).flatMap(({ slug, text }) =>
			slug !== undefined && !stamps.has(stampOf(text)) ? [slug] : [],
		);
		fragments.set(address, {
			named: [...published.flatMap(({ name }) => name ?? []), ...fresh, ...templateFragments],
			ids: published.map((block) => block.id),
		});
	}

	return files.flatMap(({ file, kind, id, tree }) =>
		(tree ? linksOf(tree) : []).flatMap(({ url, line }) => {
			const problem = (message: string, hint: string) => [{ file, line, message, hint }];
			if (/^[a-z][a-z0-9+.-]*:/i.test(url))
				return problem(
					`Link ${url} leaves the site.`,
					'Cite the work instead: [@key, locator]. Its address belongs in content/references.bib.',
				);
			const [path = '', fragment] = url.split('#');
			const address = path || addressOf(kind, id);
			const known = fragments.get(address);
			if (!known) {
				const match = nearest(address, fragments.keys());
				return problem(
					`Link ${url} leads to no page.`,
					match ? `The nearest is ${match}.` : 'Addresses look like /questions/pooling/.',
				);
			}
			if (fragment !== undefined && ![...known.named, ...known.ids].includes(fragment)) {
				const match = nearest(fragment, known.named);
				return problem(
					`Link ${url} leads to a page without #${fragment}.`,
					match
						? `The nearest is ${address}#${match}.`
						: `The page has: ${known.named.map((one) => `#${one}`).join(', ')}.`,
				);
			}
			return [];
		}),
	);
};
