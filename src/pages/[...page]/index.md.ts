import type { APIRoute } from 'astro';
import { loadPages } from '../../components/load.ts';
import { loadSite } from '../../components/load-site.ts';
import type { Page } from '../../catalog/page.ts';
import { addressOf } from '../../links/address.ts';
import { twinOf } from '../../twins/twin.ts';

export async function getStaticPaths() {
	return (await loadPages()).map((page) => ({
		// The front page has no path.
		params: { page: addressOf(page.kind, page.id).slice(1, -1) || undefined },
		props: { page },
	}));
}

/** Each page made from content as Markdown, beside the page itself. */
export const GET: APIRoute<{ page: Page }> = async ({ props, site }) =>
	new Response(twinOf(props.page, await loadSite(site)), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' },
	});
