import { expect, test } from 'vitest';
import { arrangements, groupLabel } from '../../src/figures/trained-together/model.ts';

test('only one arrangement is end-to-end: frozen features are not', () => {
	const endToEnd = arrangements.filter(
		({ groups }) => groups.length === 1 && groups.flat().every(({ training }) => training === 'trained'),
	);
	expect(endToEnd.map(({ name }) => name)).toEqual(['End-to-end']);
});

test('only stages in one frame are said to be trained together', () => {
	expect(arrangements.map(({ groups }) => groups.map(groupLabel))).toMatchInlineSnapshot(`
		[
		  [
		    "Not trained",
		    "Trained alone",
		    "Trained alone",
		  ],
		  [
		    "Frozen",
		    "Trained",
		  ],
		  [
		    "Trained together, one loss",
		  ],
		]
	`);
});
