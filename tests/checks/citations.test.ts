import { expect, test } from 'vitest';
import { citationsReadable } from '../../src/checks/citations-readable.ts';
import { citationsResolve } from '../../src/checks/citations-resolve.ts';
import { referencesCited, referencesComplete } from '../../src/checks/references.ts';
import { citationLocators } from '../../src/checks/sourced-figures.ts';
import { bibtex, contentOf, questionSource, told } from './content-of.ts';

const file = 'content/questions/pooling.mdx';
const withText = (text: string) => contentOf({ [file]: questionSource({}, text) });

test('a citation whose work is in the bibliography is accepted', () => {
	expect(citationsResolve(withText('Shifts alias [@zhang2019, abstract].'))).toEqual([]);
});

test('an unknown key is told with its line and the nearest key', () => {
	expect(told(citationsResolve(withText('One line.\n\nShifts\nalias [@zhang2018, abstract].')))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:15
		    Citation [@zhang2018] has no entry in content/references.bib.
		    Did you mean [@zhang2019]?
		"
	`);
});

test('a key near to none is told with where to add it', () => {
	expect(told(citationsResolve(withText('Shifts alias [@vaswani2017, table 1].')))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:12
		    Citation [@vaswani2017] has no entry in content/references.bib.
		    Add the entry; the README shows its fields under "Add a citation".
		"
	`);
});

test('a figure whose data names an unknown work is told with the line of its row', () => {
	const dataset = {
		title: 'Errors',
		licence: 'none needed',
		note: 'as published',
		rows: [{ source: 'zhang2018', locator: 'table 1' }],
	};
	const content = contentOf(
		{},
		{
			datasets: [{ file: 'content/data/errors.yml', figure: 'errors', dataset, lineOf: () => 7, problems: [] }],
		},
	);
	expect(told(citationsResolve(content))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/data/errors.yml:7
		    Source zhang2018 has no entry in content/references.bib.
		    Did you mean zhang2019?
		"
	`);
});

test('a citation that cannot be read is told instead of being printed', () => {
	expect(told(citationsReadable(withText('Shifts alias [@zhang2019, [abstract]].')))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:12
		    Something here looks like a citation but cannot be read as one.
		    Write [@key, locator], several as [@key, locator; @key, locator], without links, code, brackets or a colon before a word inside.
		"
	`);
});

test('a colon before a word, which Starlight reads as a directive, does not swallow a citation in silence', () => {
	expect(citationsReadable(withText('So [@zhang2019, ratio of weights:updates].'))).toHaveLength(1);
});

test('a figure cited without a place in the work is told', () => {
	expect(told(citationLocators(withText('Error fell to 15.3 % [@zhang2019].')))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:12
		    Citation [@zhang2019] supports a figure but does not say where in the work it stands: "Error fell to 15.3 %."
		    Add the place after a comma, as in [@zhang2019, table 1] or [@zhang2019, abstract].
		"
	`);
});

test('a claim without a figure may be cited without a place', () => {
	expect(citationLocators(withText('Shifts alias [@zhang2019].'))).toEqual([]);
});

test('a work that nothing cites is told', () => {
	expect(told(referencesCited(withText('No citation.')))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/references.bib:2
		    Reference zhang2019 is cited nowhere.
		    Cite it as [@zhang2019, locator] or delete the entry.
		"
	`);
});

test('while a file cannot be read, no work is told as cited nowhere', () => {
	expect(referencesCited(withText('Broken {.'))).toEqual([]);
});

test('an entry without an evidence mark, without authors or without a way to find it is told', () => {
	const unfindable =
		'@misc{lost2020,\n  author = {Lost, A.},\n  title = {Lost},\n  year = {2020},\n  evidence = {text},\n  read = {all}\n}\n';
	const bib = `${bibtex}\n@misc{nobody2020,\n  title = {Untitled},\n  year = {20}\n}\n${unfindable}`;
	expect(told(referencesComplete(contentOf({}, {}, bib)))).toMatchInlineSnapshot(`
		"
		[content] 5 problems
		  content/references.bib:11
		    Reference nobody2020 cannot be used.
		    Give the authors: author = {Family, Given and Family, Given}.
		  content/references.bib:11
		    Reference nobody2020 cannot be used.
		    Write the year as four digits.
		  content/references.bib:11
		    Reference nobody2020 cannot be used.
		    Say how far it was read: evidence = {text}, {abstract} or {quoted}. Nothing is cited from memory.
		  content/references.bib:11
		    Reference nobody2020 cannot be used.
		    Say what was read: read = {abstract and section 3}, or through whom it is quoted.
		  content/references.bib:15
		    Reference lost2020 cannot be used.
		    Say where it can be found: one of doi, eprint, url, journal, booktitle, publisher, school, institution.
		"
	`);
});

test('a key that stands twice is told', () => {
	expect(told(referencesComplete(contentOf({}, {}, bibtex + bibtex)))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/references.bib:11
		    Reference zhang2019 cannot be used.
		    Entry zhang2019 stands twice; it is on line 2 already.
		"
	`);
});

test('a bibliography that cannot be parsed is told', () => {
	expect(told(referencesComplete(contentOf({}, {}, '@article{x2020,\n  title = {No end\n')))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/references.bib:1
		    The bibliography cannot be read.
		    The entry does not end where the next begins: a brace is missing.
		"
	`);
});

test('an entry that cannot be used is told where it stands, not at each citation of it', () => {
	const faulty = bibtex.replace('  evidence = {abstract},\n', '');
	const content = contentOf({ [file]: questionSource({}, 'Shifts alias [@zhang2019, abstract].') }, {}, faulty);
	expect(told([...citationsResolve(content), ...referencesComplete(content)])).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/references.bib:2
		    Reference zhang2019 cannot be used.
		    Say how far it was read: evidence = {text}, {abstract} or {quoted}. Nothing is cited from memory.
		"
	`);
});

test('a bibliography that cannot be parsed is told once', () => {
	const unclosed = bibtex.replace('{Making', 'Making').replace('Again}', '{Again');
	const content = contentOf({ [file]: questionSource({}, 'Shifts alias [@zhang2019, abstract].') }, {}, unclosed);
	expect(told([...citationsResolve(content), ...referencesComplete(content)])).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/references.bib:2
		    The bibliography cannot be read.
		    The entry does not end where the next begins: a brace is missing.
		"
	`);
});
