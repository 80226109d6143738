import type { Row, Sentence, Topic } from './list.ts';
import type { Piece } from './marks.ts';

// Everything a reader typed or a page holds enters the document as text, never as HTML.

/** A result as a link. */
export function renderRow({ url, kind, topic, title, section, text, also }: Row): HTMLAnchorElement {
	const link = make('a', 'result');
	link.href = url;
	link.append(
		make('span', 'result-kind', topic ? `${kind} · ${topic}` : kind),
		make('span', 'result-title', ...renderPieces(title)),
	);
	if (section) link.append(make('span', 'result-section', section));
	if (text.length > 0) link.append(make('span', 'result-text', ...renderPieces(text)));
	if (also.length > 0) link.append(make('span', 'result-also', 'Also: ', ...renderPieces(also)));
	return link;
}

function renderPieces(pieces: readonly Piece[]): (Node | string)[] {
	return pieces.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
}

/** A note, with a way to search what was typed where words were corrected. */
export function renderNote({ text, typed }: Sentence, searchTyped: () => void): HTMLElement {
	const note = make('p', 'search-note', text);
	if (typed.length > 0) note.append(' ', button(`Search for ${typed.join(' ')} instead`, searchTyped));
	return note;
}

/** What stands where results would: nothing is typed yet. */
export function renderStart(
	recent: readonly string[],
	topics: readonly Topic[],
	{ ask, forget, forgetAll }: { ask(query: string): void; forget(query: string): void; forgetAll(): void },
): HTMLElement[] {
	const blocks: HTMLElement[] = [];
	if (recent.length > 0) {
		const list = make('ul', 'recent');
		for (const query of recent) {
			const remove = button('×', () => forget(query));
			remove.setAttribute('aria-label', `Forget ${query}`);
			list.append(
				make(
					'li',
					'',
					button(query, () => ask(query)),
					remove,
				),
			);
		}
		blocks.push(make('h2', '', 'Recent searches'), list);
		const all = button('Forget them all', forgetAll);
		all.className = 'plain';
		blocks.push(all);
	}
	return [...blocks, ...renderTopics(topics)];
}

/** What stands where results would: nothing matches. */
export function renderNothing(
	{
		typed,
		nearest,
		topics,
		canWiden,
	}: { typed: string; nearest: readonly string[]; topics: readonly Topic[]; canWiden: boolean },
	{ ask, widen }: { ask(query: string): void; widen(): void },
): HTMLElement[] {
	const shown = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
	const said = make('p', 'nothing', canWiden ? 'Nothing of this kind and topic matches. ' : 'No answer matches ');
	if (canWiden) said.append(button('Search all kinds and topics', widen));
	else {
		const quoted = make('q', '', shown);
		// What is typed in another script keeps its own direction.
		quoted.dir = 'auto';
		said.append(quoted, '.');
	}
	const blocks: HTMLElement[] = [said];
	if (nearest.length > 0) {
		const list = make('ul', 'chips');
		for (const name of nearest)
			list.append(
				make(
					'li',
					'',
					button(name, () => ask(name)),
				),
			);
		blocks.push(make('h2', '', 'Nearest terms'), list);
	}
	return canWiden ? blocks : [...blocks, ...renderTopics(topics)];
}

function renderTopics(topics: readonly Topic[]): HTMLElement[] {
	if (topics.length === 0) return [];
	const list = make('ul', 'chips');
	for (const { label, url } of topics) {
		const link = make('a', '', label);
		link.href = url;
		list.append(make('li', '', link));
	}
	return [make('h2', '', 'Topics'), list];
}

function button(label: string, act: () => void): HTMLButtonElement {
	const made = make('button', '', label);
	made.type = 'button';
	made.addEventListener('click', act);
	return made;
}

function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className: string,
	...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...content);
	return made;
}
