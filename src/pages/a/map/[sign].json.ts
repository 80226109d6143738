import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedBlocks } from '../../../catalog/anchors.ts';
import { withBase } from '../../../links/address.ts';

export const getStaticPaths: GetStaticPaths = () => {
	const ids = Map.groupBy(publishedBlocks().ids, (id) => id[0] ?? '');
	return [...ids].map(([sign, ids]) => ({ params: { sign }, props: { ids } }));
};

/** Where the links to all ids with one first sign land. */
export const GET: APIRoute<{ ids: readonly string[] }> = ({ props: { ids } }) =>
	Response.json(Object.fromEntries(ids.map((id) => [id, withBase(publishedBlocks().landingOf(id) ?? '/')])));
