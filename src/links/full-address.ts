import { withBase } from './address.ts';

/** Gives the full address of a place on the site: `https://example.org/why-deep/questions/pooling/`. */
export type Locate = (address: string) => string;

/** Addresses for readers outside the site: with host and base path. */
export function locateOn(site: URL | undefined, base?: string): Locate {
	return (address) => new URL(withBase(address, base), site).href;
}
