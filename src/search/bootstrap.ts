/**
 * How sure a lead is: means of many random redraws of the pairs (paired bootstrap).
 *
 * @param differences for each query how much better one search did than the other
 * @returns the mean, and the bounds between which 95 of 100 redraws lie; the same in every run
 */
export function leadOf(differences: readonly number[], draws = 4000): { mean: number; low: number; high: number } {
	let state = 1;
	const below = (limit: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
	const meanOf = (values: readonly number[]) =>
		values.reduce((total, value) => total + value, 0) / (values.length || 1);
	const means = Array.from({ length: draws }, () =>
		meanOf(differences.map(() => differences[below(differences.length)] ?? 0)),
	).sort((a, b) => a - b);
	return {
		mean: meanOf(differences),
		low: means[Math.floor(draws * 0.025)] ?? 0,
		high: means[Math.ceil(draws * 0.975) - 1] ?? 0,
	};
}
