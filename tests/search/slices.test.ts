import { expect, test } from 'vitest';
import { inSlices } from '../../src/search/slices.ts';

test('long work lets others in between its slices, and its result comes at the end', async () => {
	let others = 0;
	const timer = setInterval(() => (others += 1), 0);
	function* work() {
		for (let step = 0; step < 6; step += 1) {
			const end = performance.now() + 15;
			while (performance.now() < end);
			yield;
		}
		return 'done';
	}
	expect(await inSlices(work())).toBe('done');
	clearInterval(timer);
	expect(others).toBeGreaterThan(2);
});
