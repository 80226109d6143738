import type { Evidence } from '../schemas/reference.ts';

/** What an evidence mark tells a reader. */
export const evidenceMeaning: Record<Evidence, string> = {
	text: 'We read the passage itself, beyond the abstract',
	abstract: 'We read the abstract or the opening only',
	quoted: 'We know it only as quoted by someone else',
};
