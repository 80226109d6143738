import { expect, test } from 'vitest';
import { placePreview } from '../../src/components/previews/preview.ts';

const preview = { width: 300, height: 100 };
const view = { width: 390, height: 800, scrollX: 0, scrollY: 1000 };

test('a preview stands below its word, inside the view', () => {
	expect(placePreview({ left: 350, top: 100, bottom: 120 }, preview, view)).toEqual({ left: 84, top: 1126 });
});

test('near the lower edge it stands above', () => {
	expect(placePreview({ left: 20, top: 760, bottom: 780 }, preview, view)).toEqual({ left: 20, top: 1654 });
});

test('where neither side has room it stands below, so that it can be scrolled to', () => {
	expect(placePreview({ left: 0, top: 40, bottom: 60 }, { width: 600, height: 900 }, view)).toEqual({
		left: 6,
		top: 1066,
	});
});
