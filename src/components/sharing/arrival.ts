import { readShared } from '../../links/share.ts';
import { headingOver, textOf } from './text.ts';

const sharing = document.querySelector<HTMLElement>('block-sharing');
/** Fragments of this page where the reader has been: who clicks here or goes back knows where it leads. */
const seen = new Set<string>();

/** Tells a reader who arrives by a link to a block where it stands and what has changed in it, marks it and moves the focus there. */
async function arrive() {
	seen.add(location.hash);
	const { id, stamp } = readShared(location);
	if (!id || !sharing) return;
	const place = document.getElementById(id);
	if (!place) return void (await lookElsewhere(id));
	const note = place.closest<HTMLElement>('.former');
	if (note?.dataset['fate'] && note.dataset['fate'] !== 'gone') return followTo(note);
	if (note) return focusOn(note);
	const block = place.closest<HTMLElement>('[data-block]');
	if (!block) return;
	const box = document.createElement('div');
	box.className = 'arrival';
	const path = pathTo(block);
	// The first sentence stands under the title anyway.
	if (!block.matches('.lead') || path.querySelector('a')) box.append(path);
	if (stamp && stamp !== block.dataset['stamp'] && block.dataset['former']?.split(' ').includes(stamp)) {
		const { changeNote } = await import('./change-note.ts');
		box.append(await changeNote(sharing.dataset, block.dataset['block'] ?? '', stamp));
		block.setAttribute('aria-describedby', 'change-said');
	}
	document.querySelectorAll('.arrival').forEach((old) => old.remove());
	const above = box.hasChildNodes() ? placeAbove(block, box) : block;
	block.classList.add('arrived');
	const { top } = above.getBoundingClientRect();
	// The box has pushed the block down, or stands under the header.
	if (top < 100 || block.getBoundingClientRect().bottom > innerHeight)
		above.scrollIntoView({ block: 'start', behavior: 'instant' });
	focusOn(block);
}

/** The way to a block: guide, page, section. */
function pathTo(block: HTMLElement): HTMLElement {
	const { guideTitle, guideHref, title = '' } = sharing?.dataset ?? {};
	const path = document.createElement('p');
	path.className = 'arrival-path';
	if (guideTitle && guideHref && guideTitle !== title) {
		const guide = document.createElement('a');
		guide.href = guideHref;
		guide.textContent = guideTitle;
		path.append(guide, ' › ');
	}
	path.append(title);
	const heading = headingOver(block);
	if (heading) {
		const section = document.createElement('a');
		section.href = `#${heading.id}`;
		section.textContent = textOf(heading);
		path.append(' › ', section);
	}
	return path;
}

/** Only a row can stand before a row; an item of a list holds its box, and so does what a fact box says of a fact. */
function placeAbove(block: HTMLElement, box: HTMLElement): HTMLElement {
	if (block instanceof HTMLTableRowElement) {
		const row = document.createElement('tr');
		const cell = row.insertCell();
		row.className = 'arrival';
		cell.colSpan = block.cells.length;
		cell.append(...box.childNodes);
		block.before(row);
		return row;
	}
	const holder = block.matches('li') ? block : block.querySelector(':scope > dd');
	if (holder) holder.prepend(box);
	else (block.closest('.sl-heading-wrapper') ?? block).before(box);
	return box;
}

function focusOn(element: HTMLElement) {
	if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
	element.focus({ preventScroll: true });
}

/** A block that has moved: on to its new place, with the query of the link. */
function followTo(note: HTMLElement) {
	const href = note.querySelector('a')?.href;
	if (!href) return;
	const to = new URL(href);
	to.search = location.search;
	location.replace(to);
}

/** An id that this page does not have may be on another one; if it never was anywhere, the reader is told. */
async function lookElsewhere(id: string) {
	if (!/^[a-z][a-z0-9]{5}$/.test(id)) return;
	const { landingOf } = await import('./landing.ts');
	const landing = await landingOf(id, sharing?.dataset['base'] ?? '/');
	const to = landing === undefined ? undefined : new URL(landing, location.href);
	if (to && to.pathname !== location.pathname) {
		to.search = location.search;
		location.replace(to);
		return;
	}
	const box = document.createElement('div');
	box.className = 'arrival';
	box.setAttribute('role', 'note');
	box.textContent =
		'This link leads to a passage that this page does not have. If its words are still here, they are marked.';
	document.querySelector('main .sl-markdown-content')?.prepend(box);
}

document.addEventListener('click', ({ target }) => {
	const link = (target as Element).closest('a');
	if (link?.hash && link.pathname === location.pathname) seen.add(link.hash);
});
addEventListener('hashchange', () => {
	document.querySelector('.arrived')?.classList.remove('arrived');
	if (!seen.has(location.hash)) void arrive();
});
// A search result shows its passage itself; its address carries no fingerprint.
if (readShared(location).stamp || !('fromSearch' in document.documentElement.dataset)) void arrive();
