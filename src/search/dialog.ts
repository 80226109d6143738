import { forgetPlace, SearchPanel } from './panel.ts';
import { writeAsked, type Place } from './places.ts';

/** The search dialog: the arrow keys walk through its lists while the cursor stays in the box. */
export class SearchDialog extends SearchPanel {
	#active = -1;
	#isScrolled = false;
	/** What the reader walked to; it stays chosen when the same lists are shown once more, with their texts. */
	#chosen = '';

	readonly #dialog = this.child<HTMLDialogElement>('dialog');
	readonly #body = this.child('.search-body');
	readonly #wholePage = this.child<HTMLAnchorElement>('[data-whole-page]');

	override connectedCallback() {
		super.connectedCallback();
		this.child('[data-close]').addEventListener('click', () => this.#close());
		// A click outside of the frame lands on the dialog itself.
		this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#close());
		this.#dialog.addEventListener('cancel', () => forgetPlace());
		this.input.addEventListener('keydown', (event) => this.#walk(event));
		this.#body.addEventListener('scroll', () => (this.#isScrolled = this.scrolled > 0), { passive: true });
		this.prepare();
		if (this.input.value !== '') this.update();
	}

	/** The dialog was opened, by the reader or, with a place, by the Back button. */
	opened(place?: Place) {
		this.prepare();
		if (place) this.restore(place);
		else this.input.select();
	}

	protected override changed() {
		this.#chosen = '';
		super.changed();
		// To set it lays the page out, which nothing else needs before the next frame.
		if (this.#isScrolled) this.#body.scrollTop = 0;
	}

	protected override update() {
		this.#wholePage.search = writeAsked(this.asked);
		super.update();
	}

	protected item(link: HTMLAnchorElement): HTMLElement {
		link.setAttribute('role', 'option');
		// The cursor stays in the box; the arrow keys lead through the list.
		link.tabIndex = -1;
		return link;
	}

	protected override listed(complete: boolean) {
		const { links } = this;
		links.forEach((link, index) => {
			const id = `search-option-${index}`;
			if (link.id !== id) link.id = id;
		});
		this.input.setAttribute('aria-expanded', String(links.length > 0));
		this.#activate(links.findIndex(({ href }) => href === this.#chosen));
		super.listed(complete);
	}

	protected get scrolled(): number {
		return this.#body.scrollTop;
	}

	protected returnTo(link: HTMLAnchorElement, { scroll }: Place) {
		this.#activate(this.links.indexOf(link));
		this.#body.scrollTop = scroll;
	}

	protected override leave(link: HTMLAnchorElement) {
		super.leave(link);
		if (link.pathname !== location.pathname) return;
		this.#dialog.close();
		// The browser goes to the fragment after this click.
		setTimeout(async () => (await import('./arrive.ts')).arrive());
	}

	#close() {
		forgetPlace();
		this.#dialog.close();
	}

	#walk(event: KeyboardEvent) {
		if (event.isComposing) return;
		const { links } = this;
		const count = links.length;
		// In a search box Escape would empty the box first.
		if (event.key === 'Escape') this.#close();
		else if (count === 0 && event.key === 'ArrowDown') this.#body.querySelector<HTMLElement>('a, button')?.focus();
		else if (count === 0) return;
		else if (event.key === 'ArrowDown') this.#activate((this.#active + 1) % count);
		else if (event.key === 'ArrowUp') this.#activate(this.#active > 0 ? this.#active - 1 : count - 1);
		else if (event.key === 'Enter') {
			const { ctrlKey, metaKey, shiftKey } = event;
			links[Math.max(this.#active, 0)]?.dispatchEvent(
				new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
			);
		} else return;
		event.preventDefault();
	}

	#activate(index: number) {
		const { links } = this;
		this.#active = index;
		links.forEach((option, place) => {
			const isActive = String(place === index);
			if (option.getAttribute('aria-selected') !== isActive) option.setAttribute('aria-selected', isActive);
		});
		const active = links[index];
		this.#chosen = active?.href ?? this.#chosen;
		if (active) {
			this.input.setAttribute('aria-activedescendant', active.id);
			active.scrollIntoView({ block: 'nearest' });
		} else this.input.removeAttribute('aria-activedescendant');
	}
}

customElements.define('search-dialog', SearchDialog);
