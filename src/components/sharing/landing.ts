/**
 * Where a link to an id lands, from the map that the site is built with.
 *
 * @param base base path of the site
 * @returns the address of a page with a fragment; `undefined` for an id that was never published, or when the map cannot be read
 */
export async function landingOf(id: string, base: string): Promise<string | undefined> {
	try {
		const response = await fetch(`${base}a/map/${id[0]}.json`);
		const map = (await response.json()) as Record<string, string>;
		return Object.hasOwn(map, id) ? map[id] : undefined;
	} catch {
		return undefined;
	}
}
