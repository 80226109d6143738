/** One text that a block has had since it was published. */
export interface Version {
	/** The block. */
	id: string;
	/** Fingerprint of the text. */
	stamp: string;
	/** The day the text was first recorded, `2026-11-28`. */
	since: string;
	text: string;
}

/** The file that keeps what the blocks of a page have said, by the page's address: `content/history/questions/pooling.txt`. */
export function historyFile(address: string): string {
	return `content/history/${address === '/' ? 'index' : address.replace(/^\/|\/$/g, '')}.txt`;
}

/** Address of a page's changed blocks with all their texts: `/history/questions/pooling.json`. */
export function historyAddress(address: string): string {
	return `/${historyFile(address)
		.replace(/^content\//, '')
		.replace(/\.txt$/, '.json')}`;
}

/** Reads a history file: one line a version, `id stamp since text`. */
export function parseHistory(file: string): Version[] {
	return file.split('\n').flatMap((line) => {
		const [, id = '', stamp = '', since = '', text = ''] = /^(\S+) (\S+) (\S+) (.*)$/.exec(line) ?? [];
		return id ? [{ id, stamp, since, text }] : [];
	});
}

/** Writes a history file; the inverse of {@link parseHistory}. */
export function formatHistory(versions: readonly Version[]): string {
	return versions.map(({ id, stamp, since, text }) => `${id} ${stamp} ${since} ${text}\n`).join('');
}
