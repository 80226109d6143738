import { addressOf, withBase } from '../links/address.ts';
import { cutAnswer } from './answer.ts';
import type { Card } from './cards.ts';
import { grades, mark, timeUntil, type Grade } from './schedule.ts';
import {
	beginSession,
	lastStep,
	markOpen,
	noProgress,
	openEarly,
	resume,
	revealNext,
	soonestFirst,
	supplyOf,
	type Filter,
	type Progress,
} from './session.ts';
import { readProgress, storageKey, writeProgress } from './storage.ts';

/** What the button shows next, by how much is shown. */
const nextParts = ['Show it in one sentence', 'Show it in one minute', 'Show the whole answer'];

/** Draws cards, shows their answers step by step, and keeps in the browser when each comes back. */
class PracticeCards extends HTMLElement {
	#cards: Card[] = [];
	#progress = noProgress;
	/** The card that is on the screen with its answer, so that it is fetched once. */
	#shown = '';

	readonly #status = this.#part('[role="status"]');
	readonly #fault = this.#part('[role="alert"]');
	readonly #start = this.#part<HTMLFormElement>('.practice-start');
	readonly #card = this.#part('.practice-card');
	readonly #question = this.#part('#practice-question');
	readonly #note = this.#part<HTMLTextAreaElement>('textarea');
	readonly #reveal = this.#part<HTMLButtonElement>('[data-reveal]');
	readonly #wait = this.#part('.practice-wait');
	readonly #kept = this.#part('.practice-kept');
	readonly #exporter = this.#part<HTMLButtonElement>('[data-export]');
	readonly #file = this.#part<HTMLInputElement>('input[type="file"]');
	readonly #dialog = this.#part<HTMLDialogElement>('dialog');

	async connectedCallback() {
		try {
			const response = await fetch(this.dataset['cards'] ?? '');
			if (!response.ok) throw new Error(response.statusText);
			this.#cards = (await response.json()) as Card[];
		} catch {
			this.#complain('The list of cards could not be loaded. Reload the page to try again.');
			return;
		}
		this.#listen();
		this.#restore();
		// The keys work at once for a reader who comes back to a session.
		if (this.#progress.session) this.#focusPanel();
	}

	#listen() {
		this.#start.addEventListener('input', () => this.#show());
		this.#start.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#goTo(beginSession(this.#progress, this.#supply()));
		});
		// Only here, so that single keys stay free for whoever reads elsewhere on the page.
		this.#card.addEventListener('keydown', (event) => this.#press(event));
		this.#reveal.addEventListener('click', () => this.#revealNext());
		for (const grade of grades)
			this.#part(`[data-grade="${grade}"]`).addEventListener('click', () => this.#mark(grade));
		this.#part('[data-early]').addEventListener('click', () => this.#goTo(openEarly(this.#progress)));
		for (const button of this.querySelectorAll('[data-end]'))
			button.addEventListener('click', () => this.#goTo({ ...this.#progress, session: null }));
		this.#exporter.addEventListener('click', () => this.#export());
		this.#part('[data-import]').addEventListener('click', () => this.#file.click());
		this.#file.addEventListener('change', () => this.#import());
		this.#part('[data-reset]').addEventListener('click', () => this.#reset());
		// Another tab has gone on, or the browser brings back this page as it was left.
		window.addEventListener('storage', ({ key }) => key === storageKey && this.#restore());
		window.addEventListener('pageshow', ({ persisted }) => persisted && this.#restore());
	}

	/** Takes what the browser keeps. What cannot be read is left alone until the reader decides. */
	#restore() {
		const kept = load();
		const reading = kept === null ? { progress: noProgress } : readProgress(kept);
		if ('fault' in reading) {
			this.#complain(
				`What this browser keeps of your practice cannot be read. ${reading.fault} Import a file, or forget everything and begin anew.`,
			);
			this.#kept.hidden = false;
			this.#exporter.disabled = true;
			return;
		}
		this.#progress = resume(reading.progress, this.#cards, new Date());
		this.#show();
	}

	#supply() {
		const fields = new FormData(this.#start);
		const filter: Filter = { topic: String(fields.get('topic')), level: String(fields.get('level')) };
		return supplyOf(this.#cards, filter, this.#progress, new Date());
	}

	/** Shows and keeps a new state, and moves the cursor to what is new in it. */
	#goTo(progress: Progress, told = '') {
		this.#progress = progress;
		this.#keep();
		this.#show(told);
		this.#focusPanel();
	}

	#show(told = '') {
		const { session } = this.#progress;
		const card = this.#cards.find(({ id }) => id === session?.open);
		this.#start.hidden = this.#kept.hidden = session !== null;
		this.#exporter.disabled = false;
		for (const part of this.querySelectorAll<HTMLElement>('[data-at-rest]')) part.hidden = session !== null;
		this.#wait.hidden = session === null || card !== undefined;
		this.#card.hidden = card === undefined;
		if (!session) this.#showStart(told);
		else {
			this.#status.textContent = `${session.length - session.queue.length} of ${session.length} cards done`;
			if (card) this.#showCard(card, session.step);
			else this.#showWait(session.queue);
		}
	}

	#showStart(told: string) {
		const { due, fresh, later } = this.#supply();
		const [next] = later;
		const back = next && this.#progress.memories.get(next.id)?.due;
		const counts = `${due.length} due, ${fresh.length} new, ${later.length} for later.`;
		const rest =
			due.length + fresh.length === 0 && back ? ` The next one comes back in ${timeUntil(back, new Date())}.` : '';
		this.#status.textContent = `${told} ${counts}${rest}`.trim();
		this.#part<HTMLButtonElement>('.practice-start button').disabled = due.length + fresh.length === 0;
	}

	#showWait(queue: string[]) {
		const [next = ''] = soonestFirst(queue, this.#progress.memories);
		const due = this.#progress.memories.get(next)?.due ?? '';
		const cards = queue.length === 1 ? '1 card comes back' : `${queue.length} cards come back, the first`;
		this.#part('.practice-wait p').textContent =
			`${cards} in ${timeUntil(due, new Date())}. Take a break till then, or go on at once.`;
	}

	#showCard(card: Card, step: number) {
		if (this.#shown !== card.id) this.#open(card);
		for (const section of this.#card.querySelectorAll<HTMLElement>('[data-step]'))
			section.hidden = Number(section.dataset['step']) > step;
		this.#reveal.hidden = step === lastStep;
		this.#part('[data-reveal] span').textContent = nextParts[step] ?? '';
		this.#part('.practice-grades').hidden = step === 0;
		const now = new Date();
		const memory = this.#progress.memories.get(card.id);
		for (const grade of grades)
			this.#part(`[data-grade="${grade}"] [data-back]`).textContent = timeUntil(mark(memory, grade, now).due, now);
	}

	#open({ id, title, short, topic, level }: Card) {
		this.#shown = id;
		this.#question.textContent = title;
		this.#note.value = '';
		this.#part('#practice-short').textContent = short;
		this.#part('.practice-topic').textContent =
			this.#start.querySelector(`option[value="${topic}"]`)?.textContent ?? topic;
		this.#part('.practice-place .chip').textContent = level;
		this.#part<HTMLAnchorElement>('.practice-source a').href = withBase(addressOf('question', id));
		this.#fetchAnswer(id);
	}

	async #fetchAnswer(id: string) {
		const minute = this.#part('[data-part="minute"]');
		const sections = this.#part('[data-part="sections"]');
		minute.textContent = sections.textContent = 'Loading …';
		const address = withBase(addressOf('question', id));
		const answer = await loadAnswer(address);
		// The reader may be at another card by now.
		if (this.#shown !== id) return;
		minute.replaceChildren(...(answer?.minute ?? [notLoaded(address)]));
		sections.replaceChildren(...(answer?.sections ?? [notLoaded(address)]));
	}

	#revealNext() {
		this.#progress = revealNext(this.#progress);
		this.#keep();
		this.#show();
		const part = this.#part(`[data-step="${this.#progress.session?.step}"]`);
		this.#focus(part, part);
	}

	#mark(grade: Grade) {
		const { session } = this.#progress;
		this.#shown = '';
		const next = markOpen(this.#progress, grade, new Date());
		this.#goTo(next, session && !next.session ? `You are through ${session.length} cards.` : '');
	}

	#press(event: KeyboardEvent) {
		const target = event.target as Element;
		if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
		if (target === this.#note) {
			if (event.key === 'Escape') this.#question.focus();
			return;
		}
		const step = this.#progress.session?.step ?? 0;
		const grade = step > 0 ? grades[Number(event.key) - 1] : undefined;
		if (grade) this.#mark(grade);
		else if ([' ', 'Enter'].includes(event.key) && step < lastStep && !target.closest('a, button, summary'))
			this.#revealNext();
		else return;
		event.preventDefault();
	}

	#keep() {
		this.#complain(save(this.#progress));
	}

	/** Says what went wrong, where the reader sees it; nothing wrong takes the last complaint away. */
	#complain(fault: string) {
		this.#fault.textContent = fault;
		if (fault) this.#fault.scrollIntoView({ block: 'nearest' });
	}

	#focusPanel() {
		const { session } = this.#progress;
		const first = session ? (session.open ? '#practice-question' : '#practice-waiting') : '.practice-start select';
		this.#focus(this.#part(first));
	}

	/** Moves the cursor, so that a screen reader reads what is new, and brings a part into view: all of the practice or one answer. */
	#focus(element: HTMLElement, part: HTMLElement = this) {
		element.focus({ preventScroll: true });
		part.scrollIntoView({ block: part.offsetHeight > window.innerHeight / 2 ? 'start' : 'nearest' });
	}

	#export() {
		const link = document.createElement('a');
		link.href = `data:application/json,${encodeURIComponent(writeProgress(this.#progress))}`;
		link.download = `why-deep-practice-${new Date().toISOString().slice(0, 10)}.json`;
		link.click();
	}

	async #import() {
		const [file] = this.#file.files ?? [];
		if (!file) return;
		const reading = readProgress(await file.text());
		// The same file can be chosen again after it was mended.
		this.#file.value = '';
		if ('fault' in reading) {
			this.#complain(`${file.name} was not imported. ${reading.fault} Your progress is as it was.`);
			return;
		}
		const there = this.#progress.memories.size;
		const asked = `Replace your progress with ${cards(there)} by that of the file with ${cards(reading.progress.memories.size)}?`;
		if (there > 0 && !(await this.#confirm(asked, 'Replace'))) return;
		this.#goTo(resume(reading.progress, this.#cards, new Date()), 'Imported.');
	}

	async #reset() {
		const asked = 'Forget when each card comes back? This cannot be undone, except with an exported file.';
		if (await this.#confirm(asked, 'Forget everything')) this.#goTo(noProgress, 'Everything is forgotten.');
	}

	#confirm(asked: string, action: string): Promise<boolean> {
		this.#part('#practice-asked').textContent = asked;
		this.#part('dialog [value="yes"]').textContent = action;
		this.#dialog.returnValue = '';
		this.#dialog.showModal();
		return new Promise((resolve) => {
			this.#dialog.addEventListener('close', () => resolve(this.#dialog.returnValue === 'yes'), { once: true });
		});
	}

	#part<T extends HTMLElement = HTMLElement>(selector: string): T {
		const part = this.querySelector<T>(selector);
		if (!part) throw new Error(`The practice page has no ${selector}.`);
		return part;
	}
}

function load(): string | null {
	try {
		return localStorage.getItem(storageKey);
	} catch {
		return null;
	}
}

/** Keeps the progress; returns the sentence for the reader when the browser refuses. */
function save(progress: Progress): string {
	try {
		localStorage.setItem(storageKey, writeProgress(progress));
		return '';
	} catch {
		return 'This browser refuses to keep your progress: it is lost when you close the page. End the session and export it to a file to keep it.';
	}
}

async function loadAnswer(address: string) {
	try {
		const response = await fetch(address);
		if (!response.ok) throw new Error(response.statusText);
		return cutAnswer(new DOMParser().parseFromString(await response.text(), 'text/html'), address);
	} catch {
		return undefined;
	}
}

function notLoaded(address: string): HTMLElement {
	const told = document.createElement('p');
	const link = document.createElement('a');
	link.href = address;
	link.textContent = 'the page of the question';
	told.append('The answer could not be loaded. It stands on ', link, '.');
	return told;
}

function cards(count: number): string {
	return count === 1 ? '1 card' : `${count} cards`;
}

customElements.define('practice-cards', PracticeCards);
