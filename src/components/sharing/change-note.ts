import { diffWordsWithSpace } from 'diff';
import { changeSince } from '../../links/changed.ts';
import { dayInWords } from '../../links/day.ts';
import { historyAddress, type Version } from '../../links/history.ts';

/** What a reader is told whose link was made when the block read differently. */
export async function changeNote(
	{ base = '/', address = '/' }: DOMStringMap,
	id: string,
	stamp: string,
): Promise<HTMLElement> {
	const note = document.createElement('div');
	note.className = 'change-note';
	note.setAttribute('role', 'note');
	const said = document.createElement('p');
	said.id = 'change-said';
	note.append(said);
	try {
		const response = await fetch(base.replace(/\/$/, '') + historyAddress(address), {
			signal: AbortSignal.timeout(5000),
		});
		const versions = ((await response.json()) as Record<string, Version[]>)[id] ?? [];
		const change = changeSince(versions, stamp);
		if (!change) throw new Error(`The history of ${id} does not know ${stamp}.`);
		const again = change.times > 1 ? `, first on ${dayInWords(change.on)}` : ` on ${dayInWords(change.on)}`;
		said.textContent = `This has changed since the link was made${again}.`;
		note.append(comparison(change.then, change.now));
	} catch {
		said.textContent = 'This has changed since the link was made. What it said then could not be loaded.';
	}
	return note;
}

/** The words of then and now, one after the other where they differ. */
function comparison(then: string, now: string): HTMLElement {
	const details = document.createElement('details');
	details.open = true;
	const summary = document.createElement('summary');
	summary.textContent = 'The words of then and now';
	const text = document.createElement('p');
	for (const { value, added, removed } of diffWordsWithSpace(then, now)) {
		if (!added && !removed) {
			text.append(value);
			continue;
		}
		const part = document.createElement(added ? 'ins' : 'del');
		part.textContent = value;
		text.append(part);
	}
	details.append(summary, text);
	return details;
}
