import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPages } from '../../components/load.ts';
import { cardAddress, cardsOf } from '../../previews/cards.ts';
import { drawCard } from '../../previews/draw.ts';

export const getStaticPaths = (async () =>
	[...cardsOf(await loadPages())].map(([address, card]) => {
		// A build draws all at once, beside the pages and on every processor; while writing, a card is drawn when someone asks for it.
		const drawn = import.meta.env.DEV ? undefined : drawCard(card);
		return {
			params: { card: /^\/cards\/(.+)\.png$/.exec(cardAddress(address))?.[1] },
			props: { draw: () => drawn ?? drawCard(card) },
		};
	})) satisfies GetStaticPaths;

/** The picture that chats and social sites show beside a link to a page. */
export const GET: APIRoute = async ({ props }) =>
	new Response(new Uint8Array(await props['draw']()), { headers: { 'content-type': 'image/png' } });
