/**
 * Turns of speech in which a question is put and which say nothing of what it is about: in "explain the concept of dropout in deep
 * learning" only "dropout" tells what is sought, though "concept" is the rarest word.
 */
const turns = [
	/^(?:(?:please )?(?:can|could|would|will) you )?(?:please )?(?:briefly )?(?:explain|describe|define|discuss|outline|tell me|elaborate on)(?: (?:to|for) me)?(?: about)?(?: in (?:detail|brief))?\b/g,
	/\b(?:what|how) (?:do|would) you (?:understand|mean|know) (?:by|about|of)\b/g,
	/\b(?:concept|idea|notion|meaning|definition|importance|significance|role|purpose|term)s? of\b/g,
	/\b(?:meant|understood) by\b/g,
	/\b(?:some|most) (?:of the )?(?:popular|common|important|well known|commonly used|widely used)\b/g,
	/\bin (?:the context of )?(?:deep learning|machine learning|(?:deep |artificial )?neural net(?:work)?s?|ml|dl|ai|artificial intelligence)(?=$| (?:and )?(?:give|with) )/g,
	/\b(?:and )?(?:give|with) (?:me )?(?:an? |some )?(?:simple )?examples?$/g,
	/\b(?:end|ends|ended) up(?: as| with)?\b/g,
	/\bin (?:simple|plain|layman s|easy) (?:words|terms|english|language)\b/g,
];

/** Of a row of folded words the places of those that only put the question; none when nothing would be left. */
export function framingOf(words: readonly string[]): ReadonlySet<number> {
	const text = words.join(' ');
	const places = new Set<number>();
	for (const turn of turns)
		for (const { 0: part, index } of text.matchAll(turn)) {
			const first = text.slice(0, index).split(' ').length - 1;
			part.split(' ').forEach((_, at) => places.add(first + at));
		}
	return places.size < words.length ? places : new Set();
}
