/** A note as Anki would import it. */
export interface ReadNote {
	guid: string;
	front: string;
	back: string;
	deck: string;
	tags: string[];
}

/** Reads a text file as Anki's manual describes it: headers, then notes, a field in quotes where it holds some. */
export function readAnki(file: string): { headers: Record<string, string>; notes: ReadNote[] } {
	const lines = file.split('\n');
	const first = lines.findIndex((line) => !line.startsWith('#'));
	const headers = Object.fromEntries(
		lines.slice(0, first).map((line) => {
			const colon = line.indexOf(':');
			return [line.slice(1, colon), line.slice(colon + 1)];
		}),
	);
	const column = (name: string) => Number(headers[`${name} column`]) - 1;
	const special = ['guid', 'deck', 'tags'].map(column);
	const notes = fieldsOf(lines.slice(first).join('\n')).map((fields) => {
		const at = (index: number) => fields[index] ?? '';
		const [front = '', back = '', ...others] = fields.filter((_, index) => !special.includes(index));
		if (others.length > 0) throw new Error(`A note has too many fields: ${fields.join(' | ')}`);
		const tags = at(column('tags')).split(' ');
		return { guid: at(column('guid')), front, back, deck: at(column('deck')), tags };
	});
	return { headers, notes };
}

function fieldsOf(text: string): string[][] {
	const notes: string[][] = [];
	let fields: string[] = [];
	let rest = text;
	while (rest !== '') {
		const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
		const field = quoted?.[0] ?? /^[^\t\n]*/.exec(rest)?.[0] ?? '';
		fields.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : field);
		const end = rest[field.length];
		if (end !== '\t' && end !== '\n') throw new Error(`A field ends in ${JSON.stringify(end)}: ${field}`);
		rest = rest.slice(field.length + 1);
		if (end === '\n') {
			notes.push(fields);
			fields = [];
		}
	}
	return notes;
}

/** The elements of a piece of HTML that are opened and not closed, or closed and not opened. */
export function unbalanced(html: string): string[] {
	const open: string[] = [];
	for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/g)) {
		if (name === 'br' || name === 'input') continue;
		if (!slash) open.push(name);
		else if (open.at(-1) === name) open.pop();
		else return [...open, `/${name}`];
	}
	return open;
}
