import { loadPagefind, type SearchEngine } from './pagefind.ts';
import type { SearchResult } from './result.ts';

/** The search dialog: a box, two filters and a list that the arrow keys walk through while the cursor stays in the box. */
class SearchDialog extends HTMLElement {
	#engine: Promise<SearchEngine> | undefined;
	#asked = 0;
	#active = -1;

	readonly #dialog = this.#part<HTMLDialogElement>('dialog');
	readonly #input = this.#part<HTMLInputElement>('input');
	readonly #list = this.#part<HTMLElement>('[role="listbox"]');
	readonly #status = this.#part<HTMLElement>('[role="status"]');
	readonly #selects = [...this.querySelectorAll<HTMLSelectElement>('select')];

	connectedCallback() {
		for (const opener of document.querySelectorAll<HTMLElement>('[data-open-search]'))
			opener.addEventListener('click', (event) => {
				event.preventDefault();
				this.open();
			});
		document.addEventListener('keydown', (event) => {
			if (event.key !== 'k' || !(event.metaKey || event.ctrlKey)) return;
			event.preventDefault();
			if (this.#dialog.open) this.#dialog.close();
			else this.open();
		});
		this.#part('[data-close]').addEventListener('click', () => this.#dialog.close());
		// A click outside of the frame lands on the dialog itself.
		this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
		this.#list.addEventListener('click', (event) => (event.target as Element).closest('a') && this.#dialog.close());
		this.#input.addEventListener('input', () => this.#update());
		this.#input.addEventListener('keydown', (event) => this.#walk(event));
		for (const select of this.#selects) select.addEventListener('change', () => this.#update());
	}

	open() {
		this.#dialog.showModal();
		this.#input.select();
		this.#load().catch(() => this.#sayNoIndex());
	}

	#load(): Promise<SearchEngine> {
		this.#engine ??= loadPagefind(this.dataset['base'] ?? '/').then((engine) => {
			for (const select of this.#selects)
				for (const value of engine.filters[select.name] ?? []) select.add(new Option(value, value));
			return engine;
		});
		return this.#engine;
	}

	async #update() {
		const asked = ++this.#asked;
		const query = this.#input.value.trim();
		if (query === '') {
			this.#show([]);
			this.#status.textContent = '';
			return;
		}
		try {
			const engine = await this.#load();
			const narrow = Object.fromEntries(this.#selects.map(({ name, value }) => [name, value]));
			const results = await engine.search(query, narrow);
			// A later key press has asked anew.
			if (asked !== this.#asked) return;
			this.#show(results);
			this.#status.textContent =
				results.length > 0
					? `${results.length} ${results.length === 1 ? 'result' : 'results'}`
					: 'No page holds all of these words. Try fewer or other words.';
		} catch {
			this.#sayNoIndex();
		}
	}

	#sayNoIndex() {
		this.#engine = undefined;
		this.#status.textContent = import.meta.env.DEV
			? 'There is no search index yet. Run "npm run build" once; search here then uses that index.'
			: 'The search index could not be loaded. All questions are listed at /questions/.';
	}

	#show(results: SearchResult[]) {
		this.#list.replaceChildren(...results.map(renderResult));
		this.#input.setAttribute('aria-expanded', String(results.length > 0));
		this.#activate(-1);
	}

	#walk(event: KeyboardEvent) {
		const count = this.#list.children.length;
		if (event.isComposing || count === 0) return;
		if (event.key === 'ArrowDown') this.#activate((this.#active + 1) % count);
		else if (event.key === 'ArrowUp') this.#activate(this.#active > 0 ? this.#active - 1 : count - 1);
		else if (event.key === 'Enter') (this.#list.children[Math.max(this.#active, 0)] as HTMLElement).click();
		else return;
		event.preventDefault();
	}

	#activate(index: number) {
		this.#active = index;
		[...this.#list.children].forEach((option, place) => option.setAttribute('aria-selected', String(place === index)));
		const active = this.#list.children[index];
		if (active) {
			this.#input.setAttribute('aria-activedescendant', active.id);
			active.scrollIntoView({ block: 'nearest' });
		} else this.#input.removeAttribute('aria-activedescendant');
	}

	#part<T extends Element = HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (!part) throw new Error(`The search dialog has no ${selector}.`);
		return part;
	}
}

function renderResult({ url, title, kind, topic, short, excerpt, section }: SearchResult, index: number): HTMLElement {
	const link = document.createElement('a');
	link.id = `search-result-${index}`;
	link.setAttribute('role', 'option');
	link.href = url;
	// The cursor stays in the box; the arrow keys lead through the list.
	link.tabIndex = -1;
	link.append(
		element('span', 'result-kind', topic ? `${kind} · ${topic}` : kind),
		element('span', 'result-title', title),
	);
	if (kind === 'Question' || kind === 'Term') link.append(element('span', 'result-short', short));
	else {
		if (section) link.append(element('span', 'result-section', section));
		const passage = element('span', 'result-short', '');
		// Pagefind escapes the page's text and adds nothing but <mark>.
		passage.innerHTML = excerpt;
		link.append(passage);
	}
	return link;
}

function element(name: string, className: string, text: string): HTMLElement {
	const made = document.createElement(name);
	made.className = className;
	made.textContent = text;
	return made;
}

customElements.define('search-dialog', SearchDialog);
