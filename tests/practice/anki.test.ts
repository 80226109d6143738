import { expect, test } from 'vitest';
import type { Page } from '../../src/catalog/page.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { ankiFile } from '../../src/practice/anki.ts';
import { readAnki, unbalanced } from './read-anki.ts';

const locate = (address: string) => `https://example.org/why-deep${address}`;
const question = (body: string, title = 'Why "deep"?'): Page<'question'> => ({
	kind: 'question',
	id: 'why-deep',
	body,
	data: {
		title,
		short: 'More layers & data.',
		topic: 'cnn',
		level: 'basic',
		asks: [],
		aliases: [],
		said: [],
		related: [],
		needs: [],
		reviewed: new Date(0),
	},
});

function noteOf(body: string, title?: string) {
	const [note] = readAnki(ankiFile([question(body, title)], locate)).notes;
	if (!note) throw new Error('The file holds no note.');
	return note;
}

test('a note has the question in front, both short answers behind, and the way to the whole', () => {
	expect(noteOf('It is *deep*,\nand wide [@kaplan2020, abstract].\n\nTruly.\n\n## Evidence\n\nMuch.')).toEqual({
		guid: 'why-deep-why-deep',
		front: 'Why &quot;deep&quot;?',
		back:
			'<p><strong>More layers &amp; data.</strong></p><p>It is <em>deep</em>, and wide.</p> <p>Truly.</p>' +
			'<p><a href="https://example.org/why-deep/questions/why-deep/">The whole answer, with its sources</a></p>',
		deck: 'Why Deep',
		tags: ['cnn', 'basic'],
	});
});

test('the file tells Anki how to read it', () => {
	expect(readAnki(ankiFile([], locate)).headers).toEqual({
		separator: 'Tab',
		html: 'true',
		notetype: 'Basic',
		columns: 'GUID\tFront\tBack\tDeck\tTags',
		'guid column': '1',
		'deck column': '4',
		'tags column': '5',
	});
});

test('formulas are TeX for MathJax, computed numbers are printed, other elements leave their words', () => {
	const { back } = noteOf(
		'So $a < b$ and <Calc of="conv-parameters" kernel={3} inputs={3} outputs={64} />, <Estimate>a month</Estimate>.\n\n$$\nx_t\n$$\n\n<Roofline />',
	);
	expect(back).toContain('So \\(a &#x3C; b\\) and 1,792, a month.</p> <p>\\[x_t\\]</p><p><a ');
});

test('links lead to the site, wherever it lives; without an address the words stay', () => {
	const body = 'See [pooling](/questions/pooling/), [below](#evidence), [a paper](https://example.com/).';
	expect(noteOf(body).back).toContain(
		'<a href="https://example.org/why-deep/questions/pooling/">pooling</a>, ' +
			'<a href="https://example.org/why-deep/questions/why-deep/#evidence">below</a>, <a href="https://example.com/">a paper</a>',
	);
	const [note] = readAnki(ankiFile([question(body)], () => undefined)).notes;
	expect(note?.back).toContain('See pooling, below, <a href="https://example.com/">a paper</a>.');
	expect(note?.back).toContain('The whole answer, with its sources: Why Deep, /questions/why-deep/');
});

test('lines of code stay lines, though a note is one line of the file', () => {
	const file = ankiFile([question('```python\nif a < b:\n\tpass\n```\n')], locate);
	expect(file.split('\n')).toHaveLength(9);
	expect(noteOf('```python\nif a:\n  pass\n```\n').back).toContain('<pre>if a:<br>  pass</pre>');
});

test('the questions of the site are all in it, once, as sound HTML without our syntax', () => {
	const pages = readContent(process.cwd()).files.flatMap(({ page }) => (page?.kind === 'question' ? [page] : []));
	const { notes } = readAnki(ankiFile(pages, locate));
	expect(notes.map(({ guid }) => guid)).toEqual(pages.map(({ id }) => `why-deep-${id}`));
	expect(notes.length).toBeGreaterThanOrEqual(76);
	for (const { guid, front, back, tags } of notes) {
		expect(unbalanced(back), guid).toEqual([]);
		expect(front + back, guid).not.toMatch(/\[@|<[A-Z]|:::|=\{|\$\D|undefined|\[object/);
		expect(back.match(/<p>/g)?.length, `${guid} has no one-minute answer`).toBeGreaterThanOrEqual(3);
		expect(tags, guid).toHaveLength(2);
	}
});
