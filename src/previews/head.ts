import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { bibliography } from '../catalog/bibliography.ts';
import { listings } from '../catalog/listings.ts';
import { datesOf } from '../catalog/page-dates.ts';
import type { Page } from '../catalog/page.ts';
import { linkOf } from '../catalog/printed-reference.ts';
import { addressOf } from '../links/address.ts';
import { fullAddress } from '../links/full-address.ts';
import { cardAddress, cardAlt, cardOf } from './cards.ts';
import { citationTags } from './citation-tags.ts';
import { previewTags, property, type Preview } from './meta.ts';
import { project } from './project.ts';
import { asScript, structuredData } from './structured-data.ts';

type Head = NonNullable<StarlightUserConfig['head']>;

interface Surroundings {
	/** The guide the page belongs to. */
	topic: Page<'guide'> | undefined;
	/** The works it cites. */
	works: readonly { key: string }[];
	/** Where the site lives. */
	site: URL | undefined;
}

/** What the head of a page that a writer made tells machines. Starlight puts it in the place of its own tags of the same names. */
export function contentHead(
	page: Page<'guide' | 'question' | 'system' | 'term'>,
	{ topic, works, site }: Surroundings,
): Head {
	const { kind, id, data } = page;
	const at = (address: string) => fullAddress(address, site);
	const address = addressOf(kind, id);
	// A term may carry the name of a system; the titles of their pages differ.
	const title = kind === 'term' ? `${data.title}: definition` : data.title;
	const dates = datesOf(page);
	const preview: Preview = {
		title,
		description: data.short,
		url: at(address),
		image: at(cardAddress(address)),
		alt: cardAlt(cardOf(page)),
		type: 'article',
	};
	const graph = structuredData(page, {
		...preview,
		dates,
		trail: trailOf(page, topic).map(([name, stop]) => ({ name, url: at(stop) })),
		glossary: { name: `${listings.glossary.title} of ${project.name}`, url: at(listings.glossary.address) },
		works: works.flatMap(({ key }) => {
			const work = bibliography().get(key);
			return work ? { name: work.title, url: linkOf(work) } : [];
		}),
	});
	return [
		{ tag: 'title', content: `${title} | ${project.name}` },
		...previewTags(preview),
		property('article:published_time', dates.published),
		property('article:modified_time', dates.changed),
		...citationTags(title, preview.url, dates),
		{ tag: 'script', attrs: { type: 'application/ld+json' }, content: asScript(graph) },
	];
}

/** Names and addresses from the front page to the page: over the guide of a question, and over the list of systems or terms. */
function trailOf({ kind, id, data }: Page, topic: Page<'guide'> | undefined): [string, string][] {
	const trail: [string, string][] = [
		[project.name, '/'],
		[data.title, addressOf(kind, id)],
	];
	if (kind === 'question' && topic) trail.splice(1, 0, [topic.data.title, addressOf('guide', topic.id)]);
	if (kind === 'system') trail.splice(1, 0, [listings.systems.title, listings.systems.address]);
	if (kind === 'term') trail.splice(1, 0, [listings.glossary.title, listings.glossary.address]);
	return trail;
}

/** The same for a page that a template makes, or one of prose. */
export function plainHead(page: { address: string; title: string; description: string }, site: URL | undefined): Head {
	const { address, title, description } = page;
	return previewTags({
		title,
		description,
		url: fullAddress(address, site),
		image: fullAddress(cardAddress(address), site),
		alt: cardAlt({ title, answer: description }),
		type: 'website',
	});
}
