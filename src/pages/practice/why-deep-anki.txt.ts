import type { APIRoute } from 'astro';
import { loadPages } from '../../components/load.ts';
import { withBase } from '../../links/address.ts';
import { ankiFile } from '../../practice/anki.ts';
import { questionsInOrder } from '../../practice/cards.ts';
import { sidebar } from '../../sidebar.ts';

/** Every question as a note of Anki. */
export const GET: APIRoute = async ({ site }) => {
	const locate = (address: string) => site && new URL(withBase(address), site).href;
	return new Response(ankiFile(questionsInOrder(sidebar, await loadPages()), locate));
};
