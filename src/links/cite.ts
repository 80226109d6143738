/** A place on the site as a citation names it. */
export interface CitedPlace {
	/** Id of the block. */
	id: string;
	/** Title of its page. */
	title: string;
	/** Heading it stands under; empty at the top of a page. */
	section: string;
	address: string;
	/** The day the page last changed, `2026-11-28`. */
	changed: string;
	/** The day the reader saw it. */
	accessed: string;
}

const author = 'Why Deep contributors';
const site = 'Why Deep';

/** A BibTeX entry, https://www.ctan.org/pkg/biblatex (type `online`). */
export function toBibtex({ id, title, section, address, changed, accessed }: CitedPlace): string {
	const fields = {
		author: `{${author}}`,
		title: escapeTex(title),
		...(section && { titleaddon: escapeTex(section) }),
		organization: site,
		date: changed,
		url: address,
		urldate: accessed,
	};
	const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
	return `@online{whydeep-${id},\n${lines.join(',\n')}\n}`;
}

/** An item of CSL-JSON, https://docs.citationstyles.org/en/stable/specification.html (type `webpage`). */
export function toCslJson({ id, title, section, address, changed, accessed }: CitedPlace): string {
	const item = {
		id: `whydeep-${id}`,
		type: 'webpage',
		title,
		...(section && { section }),
		'container-title': site,
		author: [{ literal: author }],
		issued: { 'date-parts': [dateParts(changed)] },
		accessed: { 'date-parts': [dateParts(accessed)] },
		URL: address,
		language: 'en-GB',
	};
	return JSON.stringify([item], null, 2);
}

/** One line of plain text with the day of access. */
export function toPlainText({ title, section, address, changed, accessed }: CitedPlace): string {
	const place = section ? `${title} — ${section}` : title;
	return `${author} (${changed.slice(0, 4)}). ${place}${/[.?!]$/.test(place) ? '' : '.'} ${site}. ${address} (accessed ${accessed}).`;
}

function dateParts(day: string): number[] {
	return day.split('-').map(Number);
}

function escapeTex(text: string): string {
	return text
		.replace(/\\/g, '\\textbackslash ')
		.replace(/[&%$#_{}]/g, '\\$&')
		.replaceAll('~', '\\textasciitilde ')
		.replaceAll('^', '\\textasciicircum ');
}
