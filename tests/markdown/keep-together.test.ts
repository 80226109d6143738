import { expect, test } from 'vitest';
import { keepTogether } from '../../src/markdown/keep-together.ts';

test('a figure and its unit stay on one line', () => {
	expect(keepTogether('fell to 15.3 % of 60 million in 5 days')).toBe(
		'fell to 15.3\u00a0% of 60\u00a0million in 5\u00a0days',
	);
});

test('other spaces stay as they are', () => {
	expect(keepTogether('in 2012 many sets of 10 happened')).toBe('in 2012 many sets of 10 happened');
});
