import { toString } from 'mdast-util-to-string';
import { addressOf } from '../links/address.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
import type { Page } from './page.ts';

const texts = new WeakMap<object, string>();

/** Plain text of a page, read once. */
function textOf(page: Page): string {
	const known = texts.get(page.data);
	if (known !== undefined) return known;
	const text = toString(parseMarkdown(page.body));
	texts.set(page.data, text);
	return text;
}

/** The guides and questions that link to a system or call it by its title or by one of its other names. */
export function mentionsOf(system: Page<'system'>, pages: readonly Page[]): Page<'guide' | 'question'>[] {
	const names = [system.data.title, ...system.data.aliases].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const named = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}]|[-.]\\d)`, 'u');
	const address = addressOf('system', system.id);
	return pages
		.filter((page) => page.kind === 'guide' || page.kind === 'question')
		.filter((page) => page.body.includes(`](${address}`) || named.test(textOf(page)));
}
