import { toBibtex, toCslJson, toPlainText } from '../../links/cite.ts';
import { quoteWithLink, shareAddress } from '../../links/share.ts';
import { copyText } from '../clipboard.ts';
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
		main.addEventListener('pointerover', ({ pointerType, target }) => {
			// A page that scrolls under a resting mouse must not take the button from a reader with the keyboard.
			const isTaken = main.querySelector(':is(.block-link, .sl-anchor-link, .block-share):focus-visible');
			if (pointerType !== 'touch' && !isTaken) this.#offer(target);
		});
		main.addEventListener('focusin', ({ target }) => {
			if ((target as Element).matches('.block-link, .sl-anchor-link')) this.#offer(target);
		});
		let isTouch = false;
		main.addEventListener('pointerdown', ({ pointerType }) => {
			isTouch = pointerType === 'touch';
		});
		main.addEventListener('click', ({ target }) => {
			if (isTouch && !(target as Element).closest('a, button, summary, input')) this.#offer(target);
		});
		this.#button?.addEventListener('click', (event) => {
			// The browser would open the menu too, but not where the button is.
			event.preventDefault();
			if (this.#menu?.matches(':popover-open')) this.#menu.hidePopover();
			else this.#open();
		});
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
		// A button that moves loses the focus.
		const isFocused = document.activeElement === this.#button;
		link.after(this.#button);
		if (isFocused) this.#button.focus({ preventScroll: true });
		// At the edge of the window there is no room behind the sign.
		this.#button.classList.remove('block-share-instead');
		const hasRoom = this.#button.getBoundingClientRect().right <= document.documentElement.clientWidth;
		this.#button.classList.toggle('block-share-instead', !hasRoom);
	}

	#open() {
		if (!this.#menu || !this.#button) return;
		const short = this.#menu.querySelector<HTMLElement>('[data-copy="short"]');
		if (short) short.hidden = !this.#block?.matches(addressed);
		this.#menu.showPopover({ source: this.#button });
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
		this.#menu?.hidePopover();
		this.#button?.focus({ preventScroll: true });
		await this.#write(this.#textFor(what, block), what === 'link' || what === 'short' ? 'Link copied' : 'Copied');
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
		const link = directiveOfRange(range).then((directive) => shareAddress(location.href, { id, stamp }, directive));
		await this.#write(link, 'Link to this text copied');
		button.hidden = true;
	}

	async #write(text: Promise<string>, done: string) {
		try {
			await copyText(text);
			this.#tell(done);
		} catch {
			// Without permission, or on a page that is not secure.
			await text.then(
				(whole) => this.#show(whole),
				() => this.#tell('Not copied: a part of this page could not be loaded.'),
			);
		}
	}

	/** Lets the reader copy by hand. */
	#show(text: string) {
		const dialog = this.querySelector('dialog');
		const box = dialog?.querySelector('textarea');
		if (!dialog || !box) return;
		box.value = text;
		dialog.showModal();
		box.select();
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
