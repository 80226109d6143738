import { headingIdsOf, linksOf } from '../catalog/contents.ts';
import { addressOf } from '../links/address.ts';
import { nearest } from './nearest.ts';
import type { Check } from './problem.ts';

/** Fragments the page templates add to the headings of the text. */
const templateFragments = ['references', 'related', 'questions'];

/** Every link in the text leads to a page of the site and, with a `#`, to a heading on it. */
export const linksResolve: Check = ({ files, otherPages }) => {
	const fragments = new Map<string, string[]>(otherPages.map((address) => [address, []]));
	for (const { kind, id, tree } of files)
		fragments.set(addressOf(kind, id), [...(tree ? headingIdsOf(tree) : []), ...templateFragments]);

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
			if (fragment !== undefined && !known.includes(fragment)) {
				const match = nearest(fragment, known);
				return problem(
					`Link ${url} leads to a page without #${fragment}.`,
					match ? `The nearest is ${address}#${match}.` : `The page has: ${known.map((one) => `#${one}`).join(', ')}.`,
				);
			}
			return [];
		}),
	);
};
