const asked = new Map<string, Promise<unknown>>();

/** Loads a JSON file, once. What failed is asked for again next time. */
export function loadJson(address: string): Promise<unknown> {
	const known = asked.get(address);
	if (known) return known;
	const loading = fetch(address).then((response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response.json();
	});
	asked.set(address, loading);
	loading.catch(() => asked.delete(address));
	return loading;
}

/** Address of the answer index. @param base the site's base path, with its final slash */
export function answersAddress(base: string): string {
	return `${base}search/answers.json`;
}
