import { addressOf } from '../links/address.ts';
import { historyAt } from './anchors.ts';
import type { Page } from './page.ts';

/** When a page was first published and when its text last changed, as days: `2026-11-28`. */
export interface PageDates {
	published: string;
	changed: string;
}

/**
 * The dates of a page, from the history of its text. A page whose history is not written yet counts from the day it was compared with
 * its sources.
 */
export function datesOf({ kind, id, data }: Page): PageDates {
	const reviewed = 'reviewed' in data ? data.reviewed.toISOString().slice(0, 10) : '';
	return datesAt(addressOf(kind, id)) ?? { published: reviewed, changed: reviewed };
}

/** The dates of the page at an address, from its history; `undefined` while it has none. */
export function datesAt(address: string): PageDates | undefined {
	const days = historyAt(address).map(({ since }) => since);
	const [published, changed] = [days.sort()[0], days.at(-1)];
	return published === undefined || changed === undefined ? undefined : { published, changed };
}
