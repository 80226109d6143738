import type { APIRoute } from 'astro';
import { loadSite } from '../components/load-site.ts';
import { questionRecords } from '../feeds/questions.ts';

/** Every question for other programs. */
export const GET: APIRoute = async ({ site }) =>
	Response.json({
		title: 'Why Deep: questions',
		licence: 'https://creativecommons.org/licenses/by/4.0/',
		questions: questionRecords(await loadSite(site)),
	});
