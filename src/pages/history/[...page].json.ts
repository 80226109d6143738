import type { APIRoute, GetStaticPaths } from 'astro';
import { changedOn, publishedBlocks } from '../../catalog/anchors.ts';
import { historyAddress, type Version } from '../../links/history.ts';

export const getStaticPaths: GetStaticPaths = () => {
	const pages = [...new Set(publishedBlocks().living.map(({ page }) => page))];
	return pages.flatMap((page) => {
		const versions = changedOn(page);
		const address = historyAddress(page).replace(/^\/history\/|\.json$/g, '');
		return versions.size > 0 ? [{ params: { page: address }, props: { versions } }] : [];
	});
};

/** Every text of the blocks of a page that have changed, for the reader of a link made before. */
export const GET: APIRoute<{ versions: ReadonlyMap<string, Version[]> }> = ({ props: { versions } }) =>
	Response.json(Object.fromEntries(versions));
