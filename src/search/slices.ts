/** Milliseconds of work between two looks at what the reader did. */
const slice = 12;

/** Does long work in slices, between which the browser answers key presses and paints. @param work stops wherever it may be interrupted */
export async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
	for (let until = performance.now() + slice; ;) {
		const step = work.next();
		if (step.done) return step.value;
		if (performance.now() < until) continue;
		await new Promise((resolve) => setTimeout(resolve));
		until = performance.now() + slice;
	}
}
