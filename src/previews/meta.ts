import { cardSize } from './cards.ts';
import { project } from './project.ts';

/** What a link to a page shows before anyone opens it. All addresses are full. */
export interface Preview {
	title: string;
	description: string;
	url: string;
	image: string;
	/** What the image says, for those who cannot see it. */
	alt: string;
	type: 'article' | 'website';
}

/** One `<meta>` tag, in the form that Starlight takes in a page's `head`. */
export interface MetaTag {
	tag: 'meta';
	attrs: { property: string; content: string } | { name: string; content: string };
}

/** The tags that chats, social sites and feed readers make a preview from. Complete without any that Starlight adds. */
export function previewTags({ title, description, url, image, alt, type }: Preview): MetaTag[] {
	return [
		named('description', description),
		property('og:site_name', project.name),
		property('og:locale', project.locale),
		property('og:type', type),
		property('og:title', title),
		property('og:description', description),
		property('og:url', url),
		property('og:image', image),
		property('og:image:type', 'image/png'),
		property('og:image:width', String(cardSize.width)),
		property('og:image:height', String(cardSize.height)),
		property('og:image:alt', alt),
		named('twitter:card', 'summary_large_image'),
		named('twitter:image:alt', alt),
	];
}

/** A tag of Open Graph's kind. */
export function property(name: string, content: string): MetaTag {
	return { tag: 'meta', attrs: { property: name, content } };
}

/** A tag of HTML's own kind. */
export function named(name: string, content: string): MetaTag {
	return { tag: 'meta', attrs: { name, content } };
}
