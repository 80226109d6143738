import type { APIRoute } from 'astro';
import { loadSite } from '../components/load-site.ts';
import { llmsIndex } from '../twins/llms.ts';

/** The site for language models: what it is, and every page by its Markdown twin. */
export const GET: APIRoute = async ({ site }) =>
	new Response(llmsIndex(await loadSite(site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
