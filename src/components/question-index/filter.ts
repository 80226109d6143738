/** What narrows the list of questions. Empty fields do not narrow. */
export interface QuestionFilter {
	topic: string;
	level: string;
	/** Typed words; a question must hold each of them, in any order. */
	words: string;
}

/** A question as the filter sees it. */
export interface FilterableQuestion {
	topic: string;
	level: string;
	/** Title, answer, other wordings and names in one string. */
	text: string;
}

/** Whether a question passes the filter. Case and accents do not matter. */
export function passes({ topic, level, text }: FilterableQuestion, filter: QuestionFilter): boolean {
	const folded = fold(text);
	return (
		(filter.topic === '' || filter.topic === topic) &&
		(filter.level === '' || filter.level === level) &&
		fold(filter.words)
			.split(' ')
			.every((word) => folded.includes(word))
	);
}

/** The filter in an address: `?topic=cnn&level=basic&q=pooling`. */
export function readFilter(search: string): QuestionFilter {
	const query = new URLSearchParams(search);
	return { topic: query.get('topic') ?? '', level: query.get('level') ?? '', words: query.get('q') ?? '' };
}

/** The address of a filter: the query with its `?`, or nothing when the filter is empty. */
export function writeFilter({ topic, level, words }: QuestionFilter): string {
	const fields = { topic, level, q: words.trim() };
	const query = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
	return query && `?${query}`;
}

function fold(text: string): string {
	return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}
