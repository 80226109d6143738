import { placePreview } from './preview.ts';

const anchors = 'sup.citation a, a.calc, a.term, .figure-source a[href^="#ref-"]';

/**
 * Shows what a citation or a computed number stands for, beside it: on hover, on focus and on the first tap. A second tap, Enter or a
 * click with the mouse follows the link as it would without this script. Escape hides it.
 */
class TextPreviews extends HTMLElement {
	#anchor: HTMLAnchorElement | undefined;
	#timer = 0;

	connectedCallback() {
		this.addEventListener('pointerenter', () => clearTimeout(this.#timer));
		this.addEventListener('pointerleave', () => this.#hideSoon());
		document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#hide());
		document.addEventListener('pointerdown', (event) => {
			if (!this.contains(event.target as Node) && !(event.target as Element).closest(anchors)) this.#hide();
		});
		for (const anchor of document.querySelectorAll<HTMLAnchorElement>(anchors)) {
			// The browser's own tooltip would cover the preview.
			anchor.removeAttribute('title');
			anchor.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && this.#show(anchor));
			anchor.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && this.#hideSoon());
			anchor.addEventListener('focus', () => anchor.matches(':focus-visible') && this.#show(anchor));
			anchor.addEventListener('blur', () => this.#hideSoon());
			anchor.addEventListener('click', (event) => {
				const touched = event instanceof PointerEvent && event.pointerType === 'touch';
				if (touched && this.#anchor !== anchor) {
					event.preventDefault();
					this.#show(anchor);
				} else this.#hide();
			});
		}
	}

	#show(anchor: HTMLAnchorElement) {
		const content = contentFor(anchor);
		if (!content) return;
		clearTimeout(this.#timer);
		this.#anchor?.removeAttribute('aria-describedby');
		this.#anchor = anchor;
		this.replaceChildren(...content);
		this.hidden = false;
		anchor.setAttribute('aria-describedby', this.id);
		const { left, top } = placePreview(anchor.getBoundingClientRect(), this.getBoundingClientRect(), {
			width: document.documentElement.clientWidth,
			height: window.innerHeight,
			scrollX: window.scrollX,
			scrollY: window.scrollY,
		});
		this.style.left = `${left}px`;
		this.style.top = `${top}px`;
	}

	#hideSoon() {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#hide(), 200);
	}

	#hide() {
		clearTimeout(this.#timer);
		this.hidden = true;
		this.#anchor?.removeAttribute('aria-describedby');
		this.#anchor = undefined;
	}
}

function contentFor(anchor: HTMLAnchorElement): Node[] | undefined {
	const { working, locator, definition } = anchor.dataset;
	if (definition) return [line(definition), line('From the glossary.', 'preview-note')];
	if (working) return [line('= ' + working), line('Computed when the page was built.', 'preview-note')];
	const reference = document.querySelector(`${CSS.escape(anchor.hash).replace('\\#', '#')} .reference`);
	if (!reference) return undefined;
	return [...(locator ? [line(`Here: ${locator}`, 'preview-note')] : []), reference.cloneNode(true)];
}

function line(text: string, className = ''): HTMLElement {
	const paragraph = document.createElement('p');
	paragraph.textContent = text;
	paragraph.className = className;
	return paragraph;
}

customElements.define('text-previews', TextPreviews);
