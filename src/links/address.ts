/** The kinds of page a writer makes. `prose` are the single pages at the top of `content/`. */
export const kinds = ['guide', 'question', 'system', 'term', 'prose'] as const;
export type Kind = (typeof kinds)[number];

/** The folder of a kind, in `content/` and in the address. */
export const folders = {
	guide: 'topics',
	question: 'questions',
	system: 'systems',
	term: 'glossary',
	prose: '',
} as const satisfies Record<Kind, string>;

/** A content file by its kind and id: `content/questions/pooling.mdx`. */
export function contentFile(kind: Kind, id: string): string {
	return ['content', folders[kind], `${id}.mdx`].filter(Boolean).join('/');
}

/** Address of a page from the root of the site, without the base path: `/questions/pooling/`. */
export function addressOf(kind: Kind, id: string): string {
	if (kind === 'prose') return id === 'index' ? '/' : `/${id}/`;
	return `/${folders[kind]}/${id}/`;
}

/** An address with the base path in front: `/why-deep/questions/pooling/` where the site lives under `/why-deep`. */
export function withBase(address: string, base: string = import.meta.env.BASE_URL): string {
	return base.replace(/\/$/, '') + address;
}
