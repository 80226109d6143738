import { textDirective } from '../../links/share.ts';

/** Words at each end that name a block; more of them break sooner when the text is edited. */
const words = 5;

/**
 * The text directive that finds a block again on this page: its first and its last words, or all of a short one. Nothing for a block
 * without running text, such as a drawing, which then has its id alone.
 */
export async function directiveOfBlock(block: HTMLElement): Promise<string> {
	const runs = runsOf(block);
	const start = firstWords(runs.at(0) ?? '');
	const end = lastWords(runs.at(-1) ?? '');
	const isWhole = runs.length === 1 && (runs[0] ?? '').split(' ').length <= 2 * words;
	const whole = isWhole ? (runs[0] ?? '') : start;
	if (whole.split(' ').length >= words && isUnique(whole))
		return textDirective({ textStart: whole, ...(!isWhole && end && { textEnd: end }) });
	const range = document.createRange();
	range.selectNodeContents(block);
	return directiveOfRange(range);
}

/** The text directive that finds a selection again on this page; nothing when there is none. */
export async function directiveOfRange(range: Range): Promise<string> {
	const { generateFragmentFromRange } = await import('text-fragments-polyfill/dist/fragment-generation-utils.js');
	const { status, fragment } = generateFragmentFromRange(range);
	return status === 0 && fragment ? textDirective(fragment) : '';
}

const others = 'sup, math, .eyebrow, button, .block-link, .alias, .arrival, .former, svg';
const boxes = 'p, li, td, th, dt, dd, div, figcaption, summary, h2, h3, h4';

/** The running text of a block, cut where a box ends and wherever something else stands between the words: a citation, a formula, a control. */
function runsOf(block: Element): string[] {
	const runs = [''];
	const walk = (node: Node) => {
		if (node instanceof Text) runs.push((runs.pop() ?? '') + node.data);
		else if (!(node instanceof Element)) return;
		else if (node.matches(others)) runs.push('');
		else {
			const isBox = node.matches(boxes);
			if (isBox) runs.push('');
			node.childNodes.forEach(walk);
			if (isBox) runs.push('');
		}
	};
	walk(block);
	return runs.map((run) => run.replace(/\s+/g, ' ').trim()).filter((run) => /\p{L}/u.test(run));
}

function firstWords(run: string): string {
	return run.split(' ').slice(0, words).join(' ');
}

function lastWords(run: string): string {
	return run.split(' ').slice(-words).join(' ');
}

/** Whether some words stand once on the page, since a browser takes the first place. */
function isUnique(text: string): boolean {
	const page = (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ').toLowerCase();
	const wanted = text.toLowerCase();
	return page.indexOf(wanted) !== -1 && page.indexOf(wanted) === page.lastIndexOf(wanted);
}
