import type { CitedWork } from '../markdown/citation.ts';
import type { NumberedWork } from '../markdown/number-citations.ts';
import type { CitationMark } from './nodes.ts';

/** Prints a citation with the numbers its works have on the page: `[1, abstract; 2, table 3]`. */
export function citationMark(cited: readonly CitedWork[], works: readonly NumberedWork[]): CitationMark {
	const printed = cited.map(({ key, locator }) => {
		const number = works.find((work) => work.key === key)?.number ?? key;
		return locator ? `${number}, ${locator}` : String(number);
	});
	return { type: 'citationMark', value: `[${printed.join('; ')}]` };
}
