import { resolveIn, type Former, type Living, type Lock } from './lock.ts';

/** A former block as the page that answers for it shows it. */
export interface Trace extends Former {
	/** The living block its links lead to. */
	to: Living;
}

/** A living block with the fingerprints of what it said before. */
export interface Published extends Living {
	formerStamps: readonly string[];
}

/** Questions to the lock, answered from tables made once. */
export interface LockIndex {
	livingOn(page: string): readonly Living[];
	/** The former blocks that a page answers for: its own, and those of pages that are gone. */
	tracesOn(page: string): readonly Trace[];
	/** Where a link to an id lands: the address of a page with a fragment. */
	landingOf(id: string): string | undefined;
	/** Addresses that were pages and are none. */
	formerPages: readonly { page: string; to: string; blocks: readonly { fragment: string; landing: string }[] }[];
	/** All ids, living and former. */
	ids: readonly string[];
	living: readonly Living[];
}

/** The fragment of a block: a heading has one in words. */
export function fragmentOf({ id, name }: Pick<Living, 'id' | 'name'>): string {
	return name ?? id;
}

/** Makes the tables that pages ask. */
export function indexOfLock(lock: Lock): LockIndex {
	const living = Map.groupBy(lock.living, ({ page }) => page);
	const byId = new Map(lock.living.map((block) => [block.id, block]));
	const resolve = resolveIn(lock);
	const traces = lock.former.flatMap((block): Trace[] => {
		const to = resolve(block.id);
		return to ? [{ ...block, to }] : [];
	});
	const answering = ({ page, to }: Trace) => (living.has(page) ? page : to.page);
	// A block that moved away from a page that is gone needs no trace elsewhere.
	const shown = traces.filter(({ page, fate }) => living.has(page) || fate !== 'moved');
	const tracesOn = Map.groupBy(shown, answering);
	const pageOfTrace = new Map(
		shown.filter(({ fate }) => fate !== 'moved').map((trace) => [trace.id, answering(trace)]),
	);
	const landingOf = (id: string) => {
		const block = byId.get(id);
		if (block) return block.page + (block.kind === 'page' ? '' : `#${fragmentOf(block)}`);
		const page = pageOfTrace.get(id);
		return page === undefined ? undefined : `${page}#${id}`;
	};
	const formerPages = [...Map.groupBy(traces, ({ page }) => page)]
		.filter(([page]) => !living.has(page))
		.map(([page, blocks]) => ({
			page,
			to: mostCommon(blocks.map(({ to }) => to.page)),
			blocks: blocks.flatMap(({ id, name }) => {
				const landing = landingOf(id) ?? '';
				return [id, ...(name === undefined ? [] : [name])].map((fragment) => ({ fragment, landing }));
			}),
		}));
	return {
		livingOn: (page) => living.get(page) ?? [],
		tracesOn: (page) => tracesOn.get(page) ?? [],
		landingOf,
		formerPages,
		ids: [...byId.keys(), ...pageOfTrace.keys()],
		living: lock.living,
	};
}

function mostCommon(values: readonly string[]): string {
	const counts = [...Map.groupBy(values, (value) => value)].sort((a, b) => b[1].length - a[1].length);
	return counts[0]?.[0] ?? '/';
}
