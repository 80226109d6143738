import { withBase } from './address.ts';

/** Gives the full address of a place on the site: `https://example.org/why-deep/questions/pooling/`. */
export type Locate = (address: string) => string;

/** An address with the host and the base path in front, as other sites need it. */
export function fullAddress(address: string, site: URL | string | undefined, base?: string): string {
	return new URL(withBase(address, base), site).href;
}

/** Full addresses on one site. */
export function locateOn(site: URL | undefined, base?: string): Locate {
	return (address) => fullAddress(address, site, base);
}
