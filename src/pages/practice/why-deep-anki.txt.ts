import type { APIRoute } from 'astro';
import { loadPages } from '../../components/load.ts';
import { withBase } from '../../links/address.ts';
import { ankiFile } from '../../practice/anki.ts';
import { questionsInOrder } from '../../practice/cards.ts';
import { sidebar } from '../../sidebar.ts';

/** Every question as a note of Anki. A deck outlives the machine it was made on, so its cards link back only to a public site. */
export const GET: APIRoute = async () => {
	const { SITE_URL } = process.env;
	const locate = (address: string) => (SITE_URL ? new URL(withBase(address), SITE_URL).href : undefined);
	return new Response(ankiFile(questionsInOrder(sidebar, await loadPages()), locate));
};
