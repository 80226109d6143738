import { expect, test } from 'vitest';
import { placeIn, readAsked, withPlace, writeAsked, type Place } from '../../src/search/places.ts';

const place: Place = { query: 'max pooling', kind: 'question', topic: '', scroll: 120, opened: '/questions/pooling/' };

test('a place is kept beside what others keep in the state of a history entry', () => {
	const state = withPlace({ index: 3 }, place);
	expect(state).toMatchObject({ index: 3 });
	expect(placeIn(state)).toEqual(place);
	expect(withPlace(state)).toEqual({ index: 3 });
});

test.each([
	null,
	undefined,
	'text',
	[],
	{ search: null },
	{ search: { query: 'a' } },
	{ search: { ...place, scroll: 'x' } },
])('a state %j holds no place', (state) => expect(placeIn(state)).toBeUndefined());

test.each(['max pooling', ' why  gpus ', '"exact words"', 'a&b=c#d', 'C++ 100 %', 'مرحبا', '<img onerror=x>', '👩‍🔬'])(
	'the address keeps %j exactly as typed',
	(query) => {
		const asked = { query, kind: 'guide', topic: 'GPUs and accelerators' };
		expect(readAsked(writeAsked(asked))).toEqual(asked);
	},
);

test('nothing asked leaves nothing in the address', () => {
	expect(writeAsked({ query: '', kind: '', topic: '' })).toBe('');
	expect(readAsked('')).toEqual({ query: '', kind: '', topic: '' });
	expect(readAsked('?q=why%20gpus')).toMatchObject({ query: 'why gpus' });
});
