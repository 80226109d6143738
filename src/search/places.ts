/** What a reader asked: the words as typed, and what the results are narrowed to. Empty fields do not narrow. */
export interface Asked {
	query: string;
	kind: string;
	topic: string;
}

/** A list of results as the reader left it. */
export interface Place extends Asked {
	/** How far the list was scrolled, in pixels. */
	scroll: number;
	/** The address of the result that was opened. */
	opened: string;
}

const key = 'search';

/** The place in session storage where a result that was opened waits for its page to arrive. */
export const arrivalKey = 'search-arrival';

/** The place kept in the state of a history entry, if there is one. */
export function placeIn(state: unknown): Place | undefined {
	if (!isRecord(state)) return undefined;
	const place = state[key];
	if (!isRecord(place)) return undefined;
	const { query, kind, topic, scroll, opened } = place;
	const texts = [query, kind, topic, opened].every((value) => typeof value === 'string');
	return texts && typeof scroll === 'number' ? ({ query, kind, topic, scroll, opened } as Place) : undefined;
}

/** The state of a history entry with a place in it, or without one. What others keep there stays. */
export function withPlace(state: unknown, place?: Place): Record<string, unknown> {
	const others = Object.entries(isRecord(state) ? state : {}).filter(([name]) => name !== key);
	return Object.fromEntries(place ? [...others, [key, place]] : others);
}

/** What an address asks: `?q=max+pooling&kind=question`. */
export function readAsked(search: string): Asked {
	const fields = new URLSearchParams(search);
	return { query: fields.get('q') ?? '', kind: fields.get('kind') ?? '', topic: fields.get('topic') ?? '' };
}

/** The address of what was asked: the query with its `?`, exactly as typed, or nothing when nothing was asked. */
export function writeAsked({ query, kind, topic }: Asked): string {
	const fields = Object.entries({ q: query, kind, topic }).filter(([, value]) => value !== '');
	return fields.length > 0 ? `?${new URLSearchParams(fields)}` : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
