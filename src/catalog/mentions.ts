import { addressOf } from '../links/address.ts';
import { textOf } from './page-text.ts';
import type { Page } from './page.ts';

/** The guides and questions that link to a system or call it by its title or by one of its other names. */
export function mentionsOf(system: Page<'system'>, pages: readonly Page[]): Page<'guide' | 'question'>[] {
	const names = [system.data.title, ...system.data.aliases].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const named = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}]|[-.]\\d)`, 'u');
	const address = addressOf('system', system.id);
	return pages
		.filter((page) => page.kind === 'guide' || page.kind === 'question')
		.filter((page) => page.body.includes(`](${address}`) || named.test(textOf(page)));
}
