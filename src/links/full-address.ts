import { withBase } from './address.ts';

/** An address with the host and the base path in front, as other sites need it: `https://example.org/why-deep/questions/pooling/`. */
export function fullAddress(address: string, site: URL | string | undefined, base?: string): string {
	return new URL(withBase(address, base), site).href;
}
