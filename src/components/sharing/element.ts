import { toBibtex, toCslJson, toPlainText } from '../../links/cite.ts';
import { quoteWithLink, shareAddress } from '../../links/share.ts';
import { directiveOfBlock, directiveOfRange } from './directive.ts';
import { headingOver, textOf } from './text.ts';

/** Elements whose blocks have a short address of their own, as `addressedKinds` names them. */
const addressed = 'h2, h3, h4, h5, h6, table, .block-figure, .block-aside';
const blocks = '[data-block]';

/**
 * Offers each block of the page for copying. One button moves to the block under the pointer, the focus or the finger; it opens one menu.
 * The link of the block itself stays a plain link.
 */
class BlockSharing extends HTMLElement {
	#block: HTMLElement | undefined;
	#range: Range | undefined;
	#button = this.querySelector<HTMLButtonElement>('[data-open]');
	#selection = this.querySelector<HTMLButtonElement>('[data-selection]');
	#menu = this.querySelector<HTMLElement>('[popover]');
	#status = this.querySelector<HTMLElement>('[role="status"]');

	connectedCallback() {
		const main = document.querySelector('main');
		// An old browser without popovers keeps the plain links.
		if (!main || !this.#menu || !('showPopover' in this.#menu)) return;
		main.addEventListener('pointerover', (event) => {
			// Moving the button would take the focus of a reader who uses the keyboard.
			if (event.pointerType === 'mouse' && !this.#button?.matches(':focus-visible')) this.#offer(event.target);
		});
		main.addEventListener('focusin', ({ target }) => {
			if ((target as Element).matches('.block-link, .sl-anchor-link')) this.#offer(target);
		});
		main.addEventListener('click', (event) => {
			const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
			if (isTouch && !(event.target as Element).closest('a, button, summary, input')) this.#offer(event.target);
		});
		this.#button?.addEventListener('click', () => this.#open());
		this.#menu.addEventListener('toggle', (event) =>
			this.#button?.setAttribute('aria-expanded', String(event.newState === 'open')),
		);
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]'))
			button.addEventListener('click', () => void this.#copy(button.dataset['copy'] ?? ''));
		document.addEventListener('selectionchange', () => this.#offerSelection());
		// A press on the button must not clear the selection it is about.
		this.#selection?.addEventListener('pointerdown', (event) => event.preventDefault());
		this.#selection?.addEventListener('click', () => void this.#copySelection());
		addEventListener('scroll', () => this.#menu?.hidePopover(), { passive: true });
	}

	/** Puts the button behind the link of the block that holds a place of the page. */
	#offer(target: EventTarget | null) {
		if (!this.#button || this.#menu?.matches(':popover-open')) return;
		const heading = (target as Element).closest('.sl-heading-wrapper');
		const block = heading?.querySelector<HTMLElement>(blocks) ?? (target as Element).closest<HTMLElement>(blocks);
		if (!block || block === this.#block) return;
		const link = heading?.querySelector('.sl-anchor-link') ?? block.querySelector(`.block-link[href="#${block.id}"]`);
		if (!link) return;
		this.#block = block;
		this.#button.hidden = false;
		link.after(this.#button);
	}

	#open() {
		if (!this.#menu || !this.#button) return;
		const short = this.#menu.querySelector<HTMLElement>('[data-copy="short"]');
		if (short) short.hidden = !this.#block?.matches(addressed);
		this.#menu.showPopover();
		const { left, bottom, top } = this.#button.getBoundingClientRect();
		const { width, height } = this.#menu.getBoundingClientRect();
		const room = document.documentElement.clientWidth - width - 8;
		this.#menu.style.left = `${Math.max(8, Math.min(left, room))}px`;
		this.#menu.style.top = `${bottom + height + 8 > innerHeight ? Math.max(8, top - height - 4) : bottom + 4}px`;
		this.#menu.querySelector('button')?.focus({ preventScroll: true });
	}

	async #copy(what: string) {
		const block = this.#block;
		if (!block) return;
		const text = await this.#textFor(what, block);
		this.#menu?.hidePopover();
		this.#button?.focus({ preventScroll: true });
		await this.#write(text, what === 'link' || what === 'short' ? 'Link copied' : 'Copied');
	}

	async #textFor(what: string, block: HTMLElement): Promise<string> {
		const { block: id = '', stamp = '' } = block.dataset;
		if (what === 'short') return new URL(`${this.dataset['base']}a/${id}/`, location.href).href;
		const heading = headingOver(block) ?? (/^H\d$/.test(block.tagName) ? block : undefined);
		const title = this.dataset['title'] ?? '';
		const section = heading ? textOf(heading) : '';
		const place = {
			id,
			title,
			section,
			address: shareAddress(location.href, { id, stamp }),
			changed: this.dataset['changed'] ?? '',
			accessed: new Date().toISOString().slice(0, 10),
		};
		if (what === 'bibtex') return toBibtex(place);
		if (what === 'csl') return toCslJson(place);
		if (what === 'plain') return toPlainText(place);
		const link = shareAddress(location.href, { id, stamp }, await directiveOfBlock(block));
		if (what === 'quote') return quoteWithLink(textOf(block), title, link);
		if (what === 'markdown') {
			const { markdownOf } = await import('./markdown.ts');
			return `${markdownOf(block)}\n\n[${section ? `${title}: ${section}` : title}](${link})`;
		}
		return link;
	}

	/** Shows the button for a selection below its end. */
	#offerSelection() {
		const selection = getSelection();
		const button = this.#selection;
		if (!button) return;
		const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
		const text = document.querySelector('main .sl-markdown-content');
		const isOffered = range && range.toString().trim().length > 2 && text?.contains(range.commonAncestorContainer);
		this.#range = isOffered ? range.cloneRange() : undefined;
		button.hidden = !this.#range;
		const box = this.#range && [...this.#range.getClientRects()].at(-1);
		if (!box) return;
		const room = document.documentElement.clientWidth - button.offsetWidth - 8;
		button.style.left = `${Math.max(8, Math.min(box.right, room)) + scrollX}px`;
		button.style.top = `${box.bottom + scrollY + 6}px`;
	}

	async #copySelection() {
		const range = this.#range;
		const button = this.#selection;
		if (!range || !button) return;
		const { startContainer: start } = range;
		const block = (start instanceof Element ? start : start.parentElement)?.closest<HTMLElement>(blocks);
		const { block: id = '', stamp = '' } = block?.dataset ?? {};
		await this.#write(
			shareAddress(location.href, { id, stamp }, await directiveOfRange(range)),
			'Link to this text copied',
		);
		button.hidden = true;
	}

	async #write(text: string, done: string) {
		try {
			await navigator.clipboard.writeText(text);
			this.#tell(done);
		} catch {
			// Without permission, or on a page that is not secure.
			this.#tell(
				'This browser does not allow copying here. Click the sign before this button, then copy the address bar.',
			);
		}
	}

	#tell(message: string) {
		const status = this.#status;
		if (!status) return;
		// Only a change of text is announced.
		status.textContent = '';
		requestAnimationFrame(() => (status.textContent = message));
		setTimeout(() => {
			if (status.textContent === message) status.textContent = '';
		}, 5000);
	}
}

customElements.define('block-sharing', BlockSharing);
