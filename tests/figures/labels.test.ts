import { expect, test } from 'vitest';
import { placeLabels } from '../../src/figures/labels.ts';

const frame = { left: 0, top: 0, right: 300, bottom: 200 };

test('a label stands to the right of its point when there is room', () => {
	const [label] = placeLabels([{ x: 100, y: 100, text: 'GPT-3' }], frame);
	expect(label).toMatchObject({ anchor: 'start', left: 106 });
});

test('near the right edge it stands to the left', () => {
	const [label] = placeLabels([{ x: 290, y: 100, text: 'GPT-3' }], frame);
	expect(label).toMatchObject({ anchor: 'end', right: 284 });
});

test('labels of crowded points neither overlap nor leave the frame', () => {
	const points = [0, 1, 2, 3, 4, 5].map((index) => ({ x: 200 + 14 * index, y: 60 + 9 * index, text: `net ${index}` }));
	const placed = placeLabels(points, frame);
	expect(placed.map(({ text }) => text)).toEqual(points.map(({ text }) => text));
	for (const [index, a] of placed.entries()) {
		expect(a.right).toBeLessThanOrEqual(frame.right);
		for (const b of placed.slice(index + 1)) {
			expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
		}
	}
});

test('a label that fits nowhere stops the build', () => {
	const crowd = Array.from({ length: 30 }, (_, index) => ({
		x: 150 + (index % 6),
		y: 100 + index / 6,
		text: 'a long name',
	}));
	expect(() => placeLabels(crowd, frame)).toThrowErrorMatchingInlineSnapshot(
		`[Error: The label "a long name" of a figure fits nowhere beside its point. Make the chart taller or the label shorter.]`,
	);
});
