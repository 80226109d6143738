import type { APIRoute } from 'astro';
import { bibliographyText } from '../catalog/bibliography.ts';

/** Every cited work as BibTeX: the file the site itself is made from. */
export const GET: APIRoute = () =>
	new Response(bibliographyText(), { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
