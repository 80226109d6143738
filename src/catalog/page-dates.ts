import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../links/address.ts';
import { historyFile, parseHistory } from '../links/history.ts';
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
	const file = join(process.cwd(), historyFile(address));
	const days = existsSync(file) ? parseHistory(readFileSync(file, 'utf8')).map(({ since }) => since) : [];
	const [published, changed] = [days.sort()[0], days.at(-1)];
	return published === undefined || changed === undefined ? undefined : { published, changed };
}
