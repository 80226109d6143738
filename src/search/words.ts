import { stemmer } from 'stemmer';

/** A word as the search sees it, wherever it stands. */
export interface Form {
	/** Without case and accents. */
	folded: string;
	/** The form under which it is looked up: American spelling, then Porter's stem. */
	stem: string;
	/** American spelling in the singular: how the lexicon looks words up, which must not take trading for a trade-off. */
	singular: string;
	/** Whether it says little about what is sought: "the", "how". */
	isLittle: boolean;
}

/** A word in its text. */
export interface Word extends Form {
	/** As it stands in the text. */
	written: string;
	start: number;
}

/** Takes case, accents and compatibility forms away: `Bézier` to `bezier`. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}

const letters = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text in order. `3×3` is one word, as `3x3` is; a possessive 's is left out. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	// The sign × and the letter x have the same length, so places in the text stay right.
	for (const { 0: found, index } of text.replaceAll('×', 'x').matchAll(letters)) {
		if (found === 's' && /['’]/.test(text[index - 1] ?? '')) continue;
		const form = formOf(found);
		if (form.folded) words.push({ ...form, written: text.slice(index, index + found.length), start: index });
	}
	return words;
}

/** The same titles and answers are listed at key press after key press. */
const kept = new Map<string, Word[]>();
const mostKept = 2000;

/** What `wordsOf` tells, remembered: for texts of the index, which are read again and again. */
export function wordsKept(text: string): readonly Word[] {
	let words = kept.get(text);
	if (!words) {
		words = wordsOf(text);
		if (kept.size >= mostKept) kept.clear();
		kept.set(text, words);
	}
	return words;
}

/** What the search sees of the words of a text. It is what `wordsOf` tells, without the places, and made for reading much. */
export function formsOf(text: string): Form[] {
	const found =
		text
			.replaceAll('×', 'x')
			.replace(/['’]s(?![\p{L}\p{N}])/gu, ' ')
			.match(letters) ?? [];
	return found.map(formOf).filter(({ folded }) => folded !== '');
}

/** The same few thousand words come again and again; what readers type adds little to them. */
const forms = new Map<string, Form>();

/** What the search sees of a word. */
export function formOf(written: string): Form {
	let form = forms.get(written);
	if (!form) {
		const folded = fold(written);
		form = { folded, stem: stemOf(folded), singular: singularOf(folded), isLittle: isLittleWord(folded) };
		if (written.length <= 30) forms.set(written, form);
	}
	return form;
}

/** The form under which a folded word is looked up. */
export function stemOf(word: string): string {
	return /^[a-z]+$/.test(word) && word.length <= 30 ? stemmer(american(word)) : word;
}

/** The form under which the lexicon has a folded word. */
export function singularOf(word: string): string {
	return american(word)
		.replace(/ies$/, 'y')
		.replace(/(ss|x|ch|sh)es$/, '$1')
		.replace(/([^s])s$/, '$1');
}

/** Spellings that no rule below covers. */
const americanForms = new Map([
	['ageing', 'aging'],
	['artefact', 'artifact'],
	['artefacts', 'artifacts'],
	['defence', 'defense'],
	['grey', 'gray'],
	['greyscale', 'grayscale'],
	['judgement', 'judgment'],
	['licence', 'license'],
	['licences', 'licenses'],
	['maths', 'math'],
	['programme', 'program'],
	['programmes', 'programs'],
	['sceptical', 'skeptical'],
]);

/**
 * Writes a British word as an American. Both sides of a search go through here, so a word that a rule changes by mistake
 * (`noise` to `noize`) is still found.
 */
export function american(word: string): string {
	return (
		americanForms.get(word) ??
		word
			.replace(/^(..+)our(s|ed|ing|al|able|ful|less|hood|hoods|ist|ite|ites)?$/, '$1or$2')
			.replace(/^(..+)is(e|es|ed|er|ers|ing|able|ation|ations)$/, '$1iz$2')
			.replace(/^(.*)lys(e|es|ed|er|ers|ing)$/, '$1lyz$2')
			.replace(/^(.*[aeiou].*[aeiou])ll(ed|ing|er|ers)$/, '$1l$2')
			.replace(
				/^(cent|fib|lit|met|theat)re(s|d)?$/,
				(_, stem: string, end = '') => `${stem}er${end === 'd' ? 'ed' : end}`,
			)
			.replace(/^(..+)ogue(s)?$/, '$1og$2')
	);
}

const littleWords = new Set(
	`a about all also am an and any are as at be been being between but by can could did do does doing done for from get gets had has have
	having he her here his how i if in into is it its just know let like me my of on or our out please she should so some such than
	that the their them then there these they this those to up us was we were what when where which while who whom whose why will
	with would you your`.split(/\s+/),
);

/** Whether a folded word says little about what is sought. */
export function isLittleWord(word: string): boolean {
	return littleWords.has(word);
}

/** The abbreviations that the first letters of a name make, with and without its little words: `iou`, `auc`; none for one word or very many. */
export function initialsOf(words: readonly Form[]): string[] {
	if (words.length < 2 || words.length > 6) return [];
	const initials = (some: readonly Form[]) => some.map(({ folded }) => folded[0]).join('');
	const all = [initials(words), initials(words.filter(({ isLittle }) => !isLittle))];
	return [...new Set(all)].filter(({ length }) => length > 1);
}

/** The term under which names with these initials are looked up. No word can be mistaken for it. */
export function initialsTerm(initials: string): string {
	return `@${initials}`;
}
