import type { SidebarPart } from '../sidebar.ts';
import { isKind, type Page } from './page.ts';

/** The guides in reading order. */
export function guidesInOrder(parts: readonly SidebarPart[], pages: readonly Page[]): Page<'guide'>[] {
	const guides = pages.filter(isKind('guide'));
	return parts.flatMap((part) => part.guides.flatMap((id) => guides.find((guide) => guide.id === id) ?? []));
}
