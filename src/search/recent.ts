/** How many searches are remembered. */
const most = 6;
/** A longer one was pasted by mistake, and its line could not be read. */
const longest = 80;

/** The searches remembered in a browser, the latest first. Storage that is blocked, full or broken counts as empty. */
export class RecentSearches {
	readonly #storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
	static readonly #key = 'recent-searches';

	/** @param storage asked for at each use, because a browser that blocks storage throws on the mere mention of it */
	constructor(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
		this.#storage = storage;
	}

	list(): string[] {
		try {
			const stored: unknown = JSON.parse(this.#storage().getItem(RecentSearches.#key) ?? '[]');
			return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, most) : [];
		} catch {
			return [];
		}
	}

	/** Puts a search first. */
	add(query: string) {
		const trimmed = query.trim();
		if (trimmed === '' || trimmed.length > longest) return;
		this.#keep([trimmed, ...this.#without(trimmed)].slice(0, most));
	}

	remove(query: string) {
		this.#keep(this.#without(query));
	}

	clear() {
		this.#keep([]);
	}

	#without(query: string): string[] {
		return this.list().filter((one) => one.toLowerCase() !== query.toLowerCase());
	}

	#keep(list: string[]) {
		try {
			if (list.length > 0) this.#storage().setItem(RecentSearches.#key, JSON.stringify(list));
			else this.#storage().removeItem(RecentSearches.#key);
		} catch {
			// Nothing is remembered then.
		}
	}
}
