declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
	import type { TextFragment } from '../../links/share.ts';

	/** Status 0 is success. */
	export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment };
}
