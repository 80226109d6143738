import { addressedKinds } from '../links/block.ts';
import type { Living } from '../links/lock.ts';
import { historyAt, publishedBlocks, publishedTitle, tracesOn } from './anchors.ts';

/** A section, table, figure or often-said block with an address of its own, `/a/<id>/`. */
export interface ShortAddress {
	id: string;
	/** Where it leads. */
	landing: string;
	/** The page that holds it. */
	page: { address: string; title: string; short: string };
	title: string;
	/** How it begins. */
	description: string;
}

/** Every short address ever published, of former blocks too: a link to one never ends. */
export function shortAddresses(): ShortAddress[] {
	const { living, landingOf } = publishedBlocks();
	const pages = Map.groupBy(living, ({ page }) => page);
	return [...pages].flatMap(([page, blocks]) => {
		const title = publishedTitle(page);
		const lead = blocks.find(({ kind }) => kind === 'lead');
		const versions = Map.groupBy(historyAt(page), ({ id }) => id);
		const textOf = (id: string) => versions.get(id)?.at(-1)?.text ?? '';
		const here = blocks.flatMap((block, place) => {
			if (!addressedKinds.has(block.kind)) return [];
			const heading = blocks.slice(0, place).findLast(({ kind }) => kind === 'heading');
			const words = wordsFor(block, textOf(block.id), blocks.slice(place + 1), textOf, heading && textOf(heading.id));
			return [{ ...words, id: block.id, title: `${words.title} · ${title}` }];
		});
		const former = tracesOn(page).flatMap((trace) =>
			trace.fate === 'gone' && addressedKinds.has(trace.kind)
				? [
						{
							id: trace.id,
							title: `No longer here: ${trace.text || trace.words} · ${title}`,
							description: `This passage was removed on ${trace.since}. The link leads to the nearest that remains.`,
						},
					]
				: [],
		);
		const short = lead ? textOf(lead.id) : title;
		return [...here, ...former].map((one) => ({
			...one,
			page: { address: page, title, short },
			landing: landingOf(one.id) ?? page,
		}));
	});
}

function wordsFor(
	{ kind, id }: Living,
	text: string,
	after: readonly Living[],
	textOf: (id: string) => string,
	heading = '',
): { title: string; description: string } {
	const under = heading && `, ${heading}`;
	switch (kind) {
		case 'heading': {
			const end = after.findIndex((block) => block.kind === 'heading');
			const section = after.slice(0, end === -1 ? undefined : end);
			const first = section.find((block) => ['paragraph', 'item', 'aside', 'equation', 'row'].includes(block.kind));
			return { title: text, description: first ? textOf(first.id) : text };
		}
		case 'aside': {
			const [, claim, answer = ''] = /^"(.*?)" (.*)$/.exec(text) ?? [];
			return claim === undefined
				? { title: text.split(' ').slice(0, 8).join(' '), description: text }
				: { title: `Often said: “${claim}”`, description: answer };
		}
		case 'table':
			return {
				title: `Table “${text.split(' / ')[0]?.replaceAll(' | ', ', ')}”${under}`,
				description: text.replaceAll(' | ', ', ').replaceAll(' / ', '. '),
			};
		default:
			return {
				title: `${text}${under}`,
				description: `${text}${under}, with its sources and its numbers as a table (${id}).`,
			};
	}
}
