import type { APIRoute } from 'astro';
import { loadSite } from '../components/load-site.ts';
import { llmsFull } from '../twins/llms.ts';

/** All guides and questions in one text. */
export const GET: APIRoute = async ({ site }) =>
	new Response(llmsFull(await loadSite(site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
