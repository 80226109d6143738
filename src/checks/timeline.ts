import { addressOf } from '../links/address.ts';
import { knownWorks } from './known-works.ts';
import { nearest } from './nearest.ts';
import type { Check } from './problem.ts';

/** Every milestone has its source in the bibliography, leads to pages that exist, and stands in order of time. */
export const timelineHolds: Check = (content) => {
	const { timeline, files, references, otherPages } = content;
	const { file, entries, lineOf, problems } = timeline;
	const isKnown = knownWorks(content);
	const addresses = [...files.map(({ kind, id }) => addressOf(kind, id)), ...otherPages];
	return [
		...problems,
		...entries.flatMap(({ date, source, pages }, index) => {
			const tell = (field: string, message: string, hint: string) => ({
				file,
				line: lineOf(index, field),
				message,
				hint,
			});
			const near = (written: string, known: Iterable<string>) => {
				const match = nearest(written, known);
				return match ? `Did you mean ${match}?` : 'Correct it or take it out.';
			};
			const before = entries[index - 1]?.date;
			return [
				...(isKnown(source)
					? []
					: [
							tell(
								'source',
								`Source ${source} has no entry in content/references.bib.`,
								near(source, references.keys()),
							),
						]),
				...pages
					.filter((address) => !addresses.includes(address))
					.map((address) => tell('pages', `Address ${address} leads to no page.`, near(address, addresses))),
				...(before !== undefined && before.slice(0, date.length) > date
					? [
							tell(
								'date',
								`The milestone of ${date} stands after one of ${before}.`,
								'Put the entries in order of time.',
							),
						]
					: []),
			];
		}),
	];
};
