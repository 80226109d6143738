import type { SearchDialog } from './dialog.ts';
import { answersAddress, loadJson } from './load-json.ts';
import { arrivalKey, placeIn, type Place } from './places.ts';

// All that a page loads of the search until a reader touches it.

const host = document.querySelector<SearchDialog>('search-dialog');
const dialog = host?.querySelector('dialog');
const box = () => document.querySelector<HTMLInputElement>('search-page input[type="search"]');

/** The reader is about to search: the code and the index set out together. */
function touch() {
	loadJson(answersAddress(host?.dataset['base'] ?? '/')).catch(() => undefined);
	return import('./dialog.ts');
}

async function open(place?: Place) {
	if (!dialog?.open) dialog?.showModal();
	await touch();
	host?.opened(place);
}

for (const opener of document.querySelectorAll<HTMLAnchorElement>('[data-open-search]')) {
	for (const event of ['pointerenter', 'focus', 'touchstart'])
		opener.addEventListener(event, () => void touch().catch(() => undefined), { passive: true });
	opener.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const page = box();
		if (page) page.focus();
		// Without the code of the dialog there is still the page.
		else open().catch(() => location.assign(opener.href));
	});
}

document.addEventListener('keydown', (event) => {
	if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
	event.preventDefault();
	const page = box();
	if (page) page.focus();
	else if (dialog?.open) dialog.close();
	else void open();
});

/** Back to a page on which a result was opened opens its list again. */
function restore() {
	const place = placeIn(history.state);
	if (place && !box() && !dialog?.open) void open(place);
}
window.addEventListener('popstate', restore);
restore();

try {
	if (sessionStorage.getItem(arrivalKey)) {
		document.documentElement.dataset['fromSearch'] = '';
		void import('./arrive.ts').then(({ arrive }) => arrive());
	}
} catch {
	// Storage is blocked: the result was opened without its marks.
}
