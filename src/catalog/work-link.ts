import type { Reference } from '../schemas/reference.ts';

/** Where a cited work can be found: by what lasts longest. */
export function linkOf({ doi, arxiv, url }: Pick<Reference, 'doi' | 'arxiv' | 'url'>): string | undefined {
	return doi ? `https://doi.org/${doi}` : arxiv ? `https://arxiv.org/abs/${arxiv}` : url;
}
