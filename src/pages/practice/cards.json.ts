import type { APIRoute } from 'astro';
import { loadPages } from '../../components/load.ts';
import { cardOf, questionsInOrder } from '../../practice/cards.ts';
import { sidebar } from '../../sidebar.ts';

/** Every question as a card, in reading order, for the page beside this file. */
export const GET: APIRoute = async () => Response.json(questionsInOrder(sidebar, await loadPages()).map(cardOf));
