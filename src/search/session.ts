import type { AnswerResult, AnswerSearch, Narrow } from './answers.ts';
import { answerRows, type Row } from './list.ts';
import type { PassageSearch } from './pagefind.ts';
import { besides } from './passages.ts';
import type { Asked } from './places.ts';
import type { Answers } from './source.ts';

/** What a search loads, and when it is first needed. */
export interface Parts {
	/** The answer index. */
	answers(): Promise<Answers>;
	/** The same with the texts. */
	texts(answers: Answers): Promise<Answers>;
	/** The same with the words that only the ranking needs. */
	words(answers: Answers): Promise<Answers>;
	engine(answers: Answers): Promise<AnswerSearch>;
	/** The full-text search. */
	passages(): Promise<PassageSearch>;
}

/** Where a session shows what it found. */
export interface View {
	/** The index is there. */
	ready(answers: Answers): void;
	/** The ranked answers: at each key press, again when the texts have arrived, and when they are ranked by them. */
	answers(rows: Row[], result: AnswerResult): void;
	/** The passages, when the reader has paused. Nothing can be said of them when the full text could not be searched. */
	passages(rows: Row[]): void;
	/** The answers could not be loaded. */
	failed(): void;
}

/** Milliseconds without a key press after which the full text is searched. */
const pause = 250;
/** Milliseconds after the first list before its texts are loaded: it comes onto the screen with line and processor to itself. */
const lead = 100;
/** Longer than any question; what stands behind was pasted and says nothing more. */
const longestQuery = 300;

/** One reader's search: answers at once from the index in memory, then passages from the full text. A later question overtakes an earlier. */
export class SearchSession {
	readonly #parts: Parts;
	readonly #view: View;
	readonly #limit: number;
	#answers: Answers | undefined;
	#engine: AnswerSearch | undefined;
	/** The engine that knows texts and words too, from the first pause on. */
	#whole: Promise<void> | undefined;
	#loading: Promise<void> | undefined;
	#texts: Promise<void> | undefined;
	#passages: Promise<PassageSearch> | undefined;
	#asked: Asked | undefined;
	#shown: { rows: Row[]; words: string[]; by?: AnswerSearch | undefined } = { rows: [], words: [] };
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param limit how many answers are listed */
	constructor(parts: Parts, view: View, limit: number) {
		this.#parts = parts;
		this.#view = view;
		this.#limit = limit;
	}

	/** Loads the index, unless it is there, and answers what was asked meanwhile. */
	prepare(): Promise<void> {
		this.#loading ??= this.#load().catch(() => {
			this.#loading = undefined;
			this.#view.failed();
		});
		return this.#loading;
	}

	/** Shows what there is to a question: in this very call when the index is there. */
	ask(asked: Asked) {
		this.#asked = asked;
		clearTimeout(this.#timer);
		if (!this.#answers) {
			void this.prepare();
			return;
		}
		this.#show(asked);
		this.#texts ??= this.#loadTexts(this.#answers);
		this.#timer = setTimeout(() => void this.#complete(asked), pause);
	}

	/** Nothing is asked any more. */
	stop() {
		this.#asked = undefined;
		clearTimeout(this.#timer);
	}

	/** Whether anything answers a question when it is not narrowed. */
	answersWithout(narrow: Asked): boolean {
		return (this.#search({ ...narrow, kind: '', topic: '' }, 1)?.hits.length ?? 0) > 0;
	}

	async #load() {
		const answers = await this.#parts.answers();
		await this.#makeEngine(answers);
		this.#answers = answers;
		this.#view.ready(answers);
		if (this.#asked) this.ask(this.#asked);
	}

	async #loadTexts(answers: Answers) {
		await new Promise((resolve) => setTimeout(resolve, lead));
		try {
			this.#answers = await this.#parts.texts(answers);
			if (this.#asked) this.#show(this.#asked);
		} catch {
			// The list stands without them. The next question tries again.
			this.#texts = undefined;
		}
	}

	async #makeEngine(answers: Answers) {
		this.#engine = await this.#parts.engine(answers);
	}

	async #makeWhole(answers: Answers) {
		try {
			await this.#makeEngine(await this.#parts.words(answers));
		} catch {
			// The ranking does without them. The next question tries again.
			this.#whole = undefined;
		}
	}

	#show(asked: Asked) {
		const result = this.#search(asked, this.#limit) ?? { hits: [], notes: [], words: [], nearest: [] };
		this.#shown = { rows: answerRows(result, this.#answers?.texts ?? []), words: result.words, by: this.#engine };
		this.#view.answers(this.#shown.rows, result);
	}

	#search({ query, kind, topic }: Asked, limit: number): AnswerResult | undefined {
		return this.#engine?.search(query.slice(0, longestQuery), narrowOf(kind, topic), limit);
	}

	/** The reader has paused: time for what takes longer than a frame. */
	async #complete(asked: Asked) {
		await this.#texts;
		if (asked !== this.#asked) return;
		if (this.#texts && this.#answers) await (this.#whole ??= this.#makeWhole(this.#answers));
		if (asked !== this.#asked) return;
		if (this.#shown.by !== this.#engine) this.#show(asked);
		let rows: Row[] = [];
		try {
			this.#passages ??= this.#parts.passages();
			const passages = await this.#passages;
			if (asked === this.#asked) rows = await passages.search(this.#shown.words, narrowOf(asked.kind, asked.topic));
		} catch {
			// The answers stand without the passages. The next question tries again.
			this.#passages = undefined;
		}
		if (asked === this.#asked) this.#view.passages(besides(rows, this.#shown.rows));
	}
}

function narrowOf(kind: string, topic: string): Narrow {
	return { ...(kind && { kind }), ...(topic && { topic }) };
}
