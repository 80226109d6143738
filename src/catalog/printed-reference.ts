import type { Reference } from '../schemas/reference.ts';

/** The authors of a work as a list of references prints them: `Kaplan, J.; McCandlish, S. et al.`; empty where it has none. */
export function authorsOf({ authors, othersOmitted }: Reference): string {
	const names = authors.map(({ family, given }) =>
		given ? `${family}, ${given.replace(/(\p{Lu})[\p{Ll}’'.]+/gu, '$1.')}` : family,
	);
	const shown = names.length > 6 ? names.slice(0, 3) : names;
	return shown.join('; ') + (othersOmitted || shown.length < names.length ? ' et al.' : '');
}

/** Where a work is found: its DOI, else arXiv, else its page. */
export function linkOf({ doi, arxiv, url }: Reference): string | undefined {
	return doi ? `https://doi.org/${doi}` : arxiv ? `https://arxiv.org/abs/${arxiv}` : url;
}
