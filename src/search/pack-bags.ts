/** Bags of words as they travel. */
export interface PackedBags {
	/** Every word once, the commonest first, between spaces. */
	words: string;
	/** A bag a line: for each of its words how many places it lies behind the one before, and `*` or `**` when it is there two or three times. */
	bags: string;
}

/** Packs bags of words; a word that is in a bag more than three times is packed three times. */
export function packBags(bags: readonly (readonly string[])[]): PackedBags {
	const counted = bags.map(countsOf);
	const spread = countsOf(counted.flatMap((counts) => [...counts.keys()]));
	const words = [...spread.keys()].sort((a, b) => (spread.get(b) ?? 0) - (spread.get(a) ?? 0));
	const placeOf = new Map(words.map((word, place) => [word, place]));
	const rows = counted.map((counts) => {
		let before = -1;
		return [...counts]
			.map(([word, count]) => ({ place: placeOf.get(word) ?? 0, count }))
			.sort((a, b) => a.place - b.place)
			.map(({ place, count }) => {
				const gap = place - before;
				before = place;
				return gap.toString(36) + '*'.repeat(Math.min(count, 3) - 1);
			})
			.join(' ');
	});
	return { words: words.join(' '), bags: rows.join('\n') };
}

/** The bags, each with its words in the order of how common they are everywhere. */
export function unpackBags({ words, bags }: PackedBags): string[][] {
	const all = words.split(' ');
	return bags.split('\n').map((row) => {
		const bag: string[] = [];
		let place = -1;
		for (const step of row === '' ? [] : row.split(' ')) {
			const times = step.endsWith('**') ? 3 : step.endsWith('*') ? 2 : 1;
			// The digits end where the stars begin.
			place += Number.parseInt(step, 36);
			for (let time = 0; time < times; time += 1) bag.push(all[place] ?? '');
		}
		return bag;
	});
}

function countsOf(words: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
