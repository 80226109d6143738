import { z } from 'astro/zod';

/** How far a work was read: the passage itself, its abstract or opening only, or a quotation of it in someone else's text. */
export const evidenceMarks = ['text', 'abstract', 'quoted'] as const;
export type Evidence = (typeof evidenceMarks)[number];

const howToFind = ['doi', 'eprint', 'url', 'journal', 'booktitle', 'publisher', 'school', 'institution'];

/** Fields of one entry of `content/references.bib`. BibTeX's own fields pass through; these are the ones the site needs. */
export const referenceSchema = z
	.looseObject({
		/** Who wrote it, in BibTeX form: `Kaplan, Jared and McCandlish, Sam and others`. Organisations in double braces. */
		author: z.string('Give the authors: author = {Family, Given and Family, Given}.').min(2),
		/** The full title, as published. */
		title: z.string('Give the title: title = {…}.').min(2),
		/** Year of publication. */
		year: z.string('Give the year: year = {2020}.').regex(/^\d{4}$/, 'Write the year as four digits.'),
		/** How far we read it. Readers see this mark beside the reference. */
		evidence: z.enum(
			evidenceMarks,
			'Say how far it was read: evidence = {text}, {abstract} or {quoted}. Nothing is cited from memory.',
		),
		/** What exactly was read, or through whom it is quoted. Readers see this too. */
		read: z.string('Say what was read: read = {abstract and section 3}, or through whom it is quoted.').min(3),
	})
	.refine((fields) => howToFind.some((field) => field in fields), {
		message: `Say where it can be found: one of ${howToFind.join(', ')}.`,
	})
	.refine(({ doi }) => doi === undefined || /^10\.\d{4,9}\/\S+$/.test(String(doi)), {
		message: 'Write the DOI alone, without https://doi.org/: doi = {10.1145/3065386}.',
		path: ['doi'],
	});

/** One cited work, ready to print. */
export interface Reference {
	key: string;
	/** Line of the entry in its file. */
	line: number;
	authors: { family: string; given?: string | undefined }[];
	/** True when the entry ends its authors with "and others". */
	othersOmitted: boolean;
	title: string;
	year: string;
	/** Journal, proceedings, publisher or site; empty when the work has none. */
	venue: string;
	doi?: string | undefined;
	arxiv?: string | undefined;
	url?: string | undefined;
	evidence: Evidence;
	read: string;
}
