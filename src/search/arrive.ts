import { fragmentIn } from '../links/share.ts';
import { arrivalAt, paragraphOf, type Arrival } from './arrival.ts';
import { placesOf } from './marks.ts';
import { arrivalKey } from './places.ts';

const name = 'search';
const paragraphs = 'p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4';

/** Goes to the passage a search result was opened for and marks its words there, until the reader presses Escape. */
export function arrive() {
	const arrival = arrivalAt(sessionStorage.getItem(arrivalKey), location.pathname + location.hash);
	sessionStorage.removeItem(arrivalKey);
	const main = document.querySelector('main');
	// A browser without this way of marking still goes to the right section.
	if (!arrival || !main || !('highlights' in CSS)) return;
	const blocks = blocksFor(arrival, main);
	const ranges = blocks.flatMap((block) => rangesIn(block, arrival.marks));
	if (arrival.passage) showBlock(blocks[0]);
	if (ranges.length === 0) return;
	CSS.highlights.set(name, new Highlight(...ranges));
	offerToRemove();
}

/** Where words are marked: the passage; or the section; or what stands above the first section of a page. */
function blocksFor({ passage }: Arrival, main: Element): Element[] {
	const all = [...main.querySelectorAll(paragraphs)].filter((block) => !block.querySelector(paragraphs));
	const heading = document.getElementById(fragmentIn(location.hash));
	const start = heading ? all.findIndex((block) => heading === block || heading.contains(block)) : 0;
	const end = all.findIndex((block, place) => place > start && /^H[2-4]$/.test(block.tagName));
	const section = all.slice(Math.max(start, 0), end === -1 ? undefined : end);
	if (passage) {
		const found =
			all[
				paragraphOf(
					passage,
					all.map(({ textContent }) => textContent),
				)
			];
		if (found) return [found];
	}
	return section;
}

function rangesIn(block: Element, words: string[]): Range[] {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const ranges: Range[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		for (const [from, to] of placesOf(node.data, words)) {
			const range = document.createRange();
			range.setStart(node, from);
			range.setEnd(node, to);
			ranges.push(range);
		}
	}
	return ranges;
}

/** The browser has gone to the heading; the passage may stand further below. */
function showBlock(block: Element | undefined) {
	const box = block?.getBoundingClientRect();
	if (block && box && (box.top < 0 || box.bottom > window.innerHeight)) block.scrollIntoView({ block: 'center' });
}

/** Escape removes the marks, and so does a button for readers without that key. */
function offerToRemove() {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'unmark';
	button.textContent = 'Remove marks';
	const remove = () => {
		CSS.highlights.delete(name);
		button.remove();
		document.removeEventListener('keydown', onKey);
	};
	const onKey = (event: KeyboardEvent) => event.key === 'Escape' && remove();
	button.addEventListener('click', remove);
	document.addEventListener('keydown', onKey);
	document.querySelector('.unmark')?.remove();
	document.body.append(button);
}
