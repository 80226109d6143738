import type { AnswerResult } from './answers.ts';
import { arrivalOf } from './arrival.ts';
import { makeAnswerSearch } from './engine.ts';
import {
	announcement,
	counted,
	exactly,
	noteSentences,
	topicsOf,
	type Row,
	type Sentence,
	type Topic,
} from './list.ts';
import { arrivalKey, placeIn, withPlace, type Asked, type Place } from './places.ts';
import { RecentSearches } from './recent.ts';
import { renderNote, renderNothing, renderRow, renderStart } from './render.ts';
import { SearchSession, type View } from './session.ts';
import { inSlices } from './slices.ts';
import { loadAnswers, loadTexts, loadWords, type Answers } from './source.ts';

/** Milliseconds of quiet before a screen reader is told what was found. */
const quiet = 800;

/**
 * A search box with its filters and lists, as the dialog and the search page share it: what is typed is answered at each key press,
 * and there is always something to go on with.
 */
export abstract class SearchPanel extends HTMLElement implements View {
	protected readonly input = this.child<HTMLInputElement>('input[type="search"]');
	protected readonly answerList = this.child('[data-answers]');
	protected readonly passageList = this.child('[data-passages]');
	readonly #selects = {
		kind: this.child<HTMLSelectElement>('select[name="kind"]'),
		topic: this.child<HTMLSelectElement>('select[name="topic"]'),
	};
	/** The passages with their heading. */
	readonly #texts = this.child('[data-texts]');
	readonly #notes = this.child('[data-notes]');
	/** What stands there instead of results. */
	readonly #start = this.child('[data-start]');
	readonly #status = this.child('[role="status"]');
	readonly #recent = new RecentSearches(() => localStorage);
	readonly #base = this.dataset['base'] ?? '/';
	readonly #session = new SearchSession(
		{
			answers: () => loadAnswers(this.#base),
			texts: (answers) => loadTexts(this.#base, answers),
			words: (answers) => loadWords(this.#base, answers),
			engine: ({ index, texts }) => inSlices(makeAnswerSearch(index, texts)),
			passages: async () => (await import('./pagefind.ts')).loadPagefind(this.#base),
		},
		this,
		Number(this.dataset['limit']),
	);
	readonly #rows = new WeakMap<Element, Row>();
	/** What an item of a list shows, as one string. */
	readonly #shown = new WeakMap<Element, string>();
	#topics: Topic[] = [];
	#sentence = '';
	#timer = 0;
	/** Where the reader left the list, until it is as it was. */
	#left: Place | undefined;

	connectedCallback() {
		this.input.addEventListener('input', () => this.changed());
		for (const select of Object.values(this.#selects)) select.addEventListener('change', () => this.changed());
		for (const list of [this.answerList, this.passageList])
			list.addEventListener('click', (event) => this.#follow(event));
	}

	/** What the box and the filters say. */
	protected get asked(): Asked {
		return { query: this.input.value, kind: this.#selects.kind.value, topic: this.#selects.topic.value };
	}

	/** Puts a question into the box and the filters. */
	protected fill({ query, kind, topic }: Asked) {
		this.input.value = query;
		this.#selects.kind.value = kind;
		if (this.#selects.kind.selectedIndex === -1) this.#selects.kind.value = '';
		// The topics come with the index; until then the one that is asked for has to do.
		const known = [...this.#selects.topic.options].some(({ value }) => value === topic);
		if (!known && this.#topics.length === 0) this.#selects.topic.add(new Option(topic, topic));
		this.#selects.topic.value = known || this.#topics.length === 0 ? topic : '';
	}

	/** The reader has asked something else. */
	protected changed() {
		this.#left = undefined;
		this.update();
	}

	/** Shows what there is to the question in the box. */
	protected update() {
		this.#listPassages([]);
		if (this.asked.query.trim() === '') {
			this.#session.stop();
			this.#list(this.answerList, []);
			this.#notes.replaceChildren();
			this.#showStart();
			this.#say('');
			this.listed(true);
		} else this.#session.ask(this.asked);
	}

	/** Loads what the first key press needs. */
	protected prepare() {
		if (this.asked.query.trim() === '') this.#showStart();
		void this.#session.prepare();
	}

	/** Shows a list as it was when the reader opened one of its results. */
	protected restore(place: Place) {
		this.fill(place);
		this.update();
		this.#left = place;
	}

	ready({ index }: Answers) {
		this.#topics = topicsOf(index);
		const { topic } = this.#selects;
		const chosen = topic.value;
		topic.length = 1;
		for (const { label } of this.#topics) topic.add(new Option(label, label));
		topic.value = this.#topics.some(({ label }) => label === chosen) ? chosen : '';
		if (topic.value !== chosen) this.update();
		if (this.asked.query.trim() === '') this.#showStart();
	}

	answers(rows: Row[], { notes, nearest }: AnswerResult) {
		const sentences = noteSentences(notes);
		this.#list(this.answerList, rows);
		this.#notes.replaceChildren(...sentences.map((sentence) => renderNote(sentence, () => this.#askTyped(sentence))));
		if (rows.length > 0) this.#start.replaceChildren();
		else this.#showNothing(nearest);
		this.#say(announcement(rows.length, sentences, nearest));
		this.listed(false);
	}

	passages(rows: Row[]) {
		this.#listPassages(rows);
		if (rows.length > 0) this.#say(`${this.#sentence} ${counted(rows.length, 'passage')} in the texts.`.trim());
		this.listed(true);
	}

	failed() {
		this.#start.replaceChildren('The answers could not be loaded. Type again to try once more.');
		this.#say(this.#start.textContent);
	}

	/** Puts a result into a list. */
	protected abstract item(link: HTMLAnchorElement): HTMLElement;

	/** The lists have changed. @param complete whether the passages are there too */
	protected listed(complete: boolean) {
		const left = this.#left;
		// The list still grows by its texts and its passages, so it is brought back until it is complete.
		if (complete) this.#left = undefined;
		const link = left && this.links.find((one) => one.getAttribute('href') === left.opened);
		if (link) this.returnTo(link, left);
	}

	/** Brings the list to where it was when the reader opened a result. */
	protected abstract returnTo(link: HTMLAnchorElement, place: Place): void;

	/** How far the list is scrolled. */
	protected abstract get scrolled(): number;

	/** A result is about to be opened here. */
	protected leave(_link: HTMLAnchorElement) {
		this.#recent.add(this.input.value);
	}

	protected get links(): HTMLAnchorElement[] {
		return [this.answerList, this.passageList].flatMap((list) => [...list.querySelectorAll('a')]);
	}

	protected child<T extends Element = HTMLElement>(selector: string): T {
		const child = this.querySelector<T>(selector);
		if (!child) throw new Error(`The search has no ${selector}.`);
		return child;
	}

	/** Asks something else than what is typed. */
	protected ask(asked: Partial<Asked>) {
		this.fill({ ...this.asked, ...asked });
		this.changed();
		this.input.focus();
	}

	protected rememberSearch() {
		this.#recent.add(this.input.value);
	}

	#follow(event: MouseEvent) {
		const link = (event.target as Element).closest('a');
		const row = link && this.#rows.get(link);
		// A new tab or window leaves this one as it is.
		if (!row || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const place = { ...this.asked, scroll: this.scrolled, opened: row.url };
		try {
			sessionStorage.setItem(arrivalKey, JSON.stringify(arrivalOf(row)));
			history.replaceState(withPlace(history.state, place), '');
		} catch {
			// Storage may be blocked and a state may be too large; the link works without.
		}
		this.leave(link);
	}

	/** Shows rows in a list. What stands there already stays: the fewer lines are new, the sooner the list is painted. */
	#list(list: HTMLElement, rows: readonly Row[]) {
		const before = new Map([...list.children].map((item) => [this.#shown.get(item), item]));
		rows.forEach((row, place) => {
			const shown = JSON.stringify(row);
			const item = before.get(shown) ?? this.#make(row, shown);
			before.delete(shown);
			if (list.children[place] !== item) list.insertBefore(item, list.children[place] ?? null);
		});
		while (list.children.length > rows.length) list.lastElementChild?.remove();
	}

	#make(row: Row, shown: string): HTMLElement {
		const link = renderRow(row);
		this.#rows.set(link, row);
		const item = this.item(link);
		this.#shown.set(item, shown);
		return item;
	}

	#listPassages(rows: readonly Row[]) {
		this.#list(this.passageList, rows);
		this.#texts.hidden = rows.length === 0;
	}

	#showStart() {
		this.#start.replaceChildren(
			...renderStart(this.#recent.list(), this.#topics, {
				ask: (query) => this.ask({ query }),
				forget: (query) => {
					this.#recent.remove(query);
					this.#showStart();
					this.input.focus();
				},
				forgetAll: () => {
					this.#recent.clear();
					this.#showStart();
					this.input.focus();
				},
			}),
		);
	}

	#showNothing(nearest: readonly string[]) {
		const { asked } = this;
		const canWiden = (asked.kind !== '' || asked.topic !== '') && this.#session.answersWithout(asked);
		this.#start.replaceChildren(
			...renderNothing(
				{ typed: asked.query, nearest, topics: this.#topics, canWiden },
				{ ask: (query) => this.ask({ query }), widen: () => this.ask({ kind: '', topic: '' }) },
			),
		);
	}

	#askTyped({ typed }: Sentence) {
		this.ask({ query: exactly(this.input.value, typed) });
	}

	/** Tells a screen reader, once the reader has stopped typing. */
	#say(sentence: string) {
		this.#sentence = sentence;
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			this.#status.textContent = this.#sentence;
			this.#sentence = '';
		}, quiet);
	}
}

/** Takes the place of a list out of the current history entry: the reader is done with it. */
export function forgetPlace() {
	if (placeIn(history.state)) history.replaceState(withPlace(history.state), '');
}
