import type { AnswerResult } from './answers.ts';
import type { Row } from './list.ts';
import { SearchPanel } from './panel.ts';
import { placeIn, readAsked, writeAsked, type Place } from './places.ts';

/** Milliseconds without a key press after which the address follows the box; browsers refuse to change it at each. */
const pause = 300;

/** The search page: what is asked stands in the address, and each question one can go back to is an entry of the history. */
class SearchPage extends SearchPanel {
	readonly #title = document.title;
	/** What the current history entry holds was asked for by itself, so the next question gets an entry of its own. */
	#settled = true;
	#timer = 0;

	override connectedCallback() {
		super.connectedCallback();
		const filters = this.child<HTMLFieldSetElement>('fieldset');
		filters.hidden = filters.disabled = false;
		this.child('form').addEventListener('submit', (event) => {
			event.preventDefault();
			this.#writeAddress();
			this.#settled = true;
			this.rememberSearch();
		});
		this.addEventListener('keydown', (event) => this.#walk(event));
		window.addEventListener('popstate', () => this.#readAddress());
		this.prepare();
		this.#readAddress();
	}

	#readAddress() {
		clearTimeout(this.#timer);
		this.#settled = true;
		const place = placeIn(history.state);
		const asked = readAsked(location.search);
		if (place?.query === asked.query) this.restore(place);
		else {
			this.fill(asked);
			this.update();
		}
	}

	protected override changed() {
		super.changed();
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#writeAddress(), pause);
	}

	#writeAddress() {
		clearTimeout(this.#timer);
		const address = location.pathname + writeAsked(this.asked);
		if (address === location.pathname + location.search) return;
		if (this.#settled) history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		this.#settled = false;
	}

	protected override update() {
		const { query } = this.asked;
		this.dataset['searchState'] = 'searching';
		this.toggleAttribute('data-asked', query.trim() !== '');
		document.title = query.trim() === '' ? this.#title : `${query}: ${this.#title}`;
		super.update();
	}

	protected item(link: HTMLAnchorElement): HTMLElement {
		const item = document.createElement('li');
		item.append(link);
		return item;
	}

	protected override listed(complete: boolean) {
		super.listed(complete);
		if (complete) this.dataset['searchState'] = 'done';
	}

	override answers(rows: Row[], result: AnswerResult) {
		const focused = this.links.find((link) => link === document.activeElement)?.href;
		super.answers(rows, result);
		// The same answers are listed once more with their texts.
		this.links.find(({ href }) => href === focused)?.focus({ preventScroll: true });
	}

	override failed() {
		super.failed();
		this.removeAttribute('data-asked');
	}

	protected get scrolled(): number {
		return window.scrollY;
	}

	protected returnTo(link: HTMLAnchorElement, { scroll }: Place) {
		link.focus({ preventScroll: true });
		window.scrollTo(0, scroll);
	}

	/** The arrow keys lead from the box through the results and back. */
	#walk(event: KeyboardEvent) {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const { links } = this;
		const at = links.indexOf(document.activeElement as HTMLAnchorElement);
		if (!step || event.isComposing || (at === -1 && document.activeElement !== this.input)) return;
		if (at + step >= links.length || (at === -1 && step === -1)) return;
		event.preventDefault();
		(links[at + step] ?? this.input).focus();
	}
}

customElements.define('search-page', SearchPage);
