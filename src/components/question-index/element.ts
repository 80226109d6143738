import { passes, readFilter, writeFilter, type QuestionFilter } from './filter.ts';

/** Narrows the finished list of questions while the reader types or chooses, and keeps the filter in the address. */
class QuestionIndex extends HTMLElement {
	readonly #form = this.querySelector('form') as HTMLFormElement;
	readonly #status = this.querySelector('[role="status"]') as HTMLElement;

	connectedCallback() {
		this.#form.hidden = false;
		this.#fill(readFilter(location.search));
		this.#form.addEventListener('input', () => this.#apply(this.#filter(), true));
		this.#form.addEventListener('submit', (event) => event.preventDefault());
		this.#form.addEventListener('reset', () => setTimeout(() => this.#apply(this.#filter(), true)));
		window.addEventListener('popstate', () => this.#fill(readFilter(location.search)));
	}

	#filter(): QuestionFilter {
		const fields = new FormData(this.#form);
		return {
			topic: String(fields.get('topic') ?? ''),
			level: String(fields.get('level') ?? ''),
			words: String(fields.get('q') ?? ''),
		};
	}

	#fill(filter: QuestionFilter) {
		const set = (name: string, value: string) => {
			(this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value = value;
		};
		set('topic', filter.topic);
		set('level', filter.level);
		set('q', filter.words);
		this.#apply(this.#filter(), false);
	}

	#apply(filter: QuestionFilter, remember: boolean) {
		let shown = 0;
		for (const section of this.querySelectorAll<HTMLElement>('section[data-topic]')) {
			let inSection = 0;
			for (const item of section.querySelectorAll<HTMLElement>('li[data-level]')) {
				const question = {
					topic: section.dataset['topic'] ?? '',
					level: item.dataset['level'] ?? '',
					text: `${item.textContent} ${item.dataset['names'] ?? ''}`,
				};
				item.hidden = !passes(question, filter);
				if (!item.hidden) inSection += 1;
			}
			section.hidden = inSection === 0;
			shown += inSection;
		}
		this.#status.textContent = shown === 1 ? '1 question' : `${shown} questions`;
		if (remember) history.replaceState(history.state, '', location.pathname + writeFilter(filter) + location.hash);
	}
}

customElements.define('question-index', QuestionIndex);
