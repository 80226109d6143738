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
	const file = join(process.cwd(), historyFile(addressOf(kind, id)));
	const days = existsSync(file) ? parseHistory(readFileSync(file, 'utf8')).map(({ since }) => since) : [];
	if (days.length === 0 && 'reviewed' in data) days.push(data.reviewed.toISOString().slice(0, 10));
	days.sort();
	return { published: days[0] ?? '', changed: days.at(-1) ?? '' };
}
