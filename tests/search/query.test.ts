import { expect, test } from 'vitest';
import { createPhrases } from '../../src/search/phrases.ts';
import { settle, treatQuery } from '../../src/search/query.ts';
import { createVocabulary } from '../../src/search/vocabulary.ts';
import { formsOf } from '../../src/search/words.ts';

const vocabulary = createVocabulary(
	formsOf(
		'Why GPUs? A graphics card computes convolutions; fine tuning, backpropagation, GPT 3, a learning rate, the Adam optimiser',
	),
	[formsOf('stochastic gradient descent')],
);
const phrases = createPhrases([
	['GPU', 'graphics card', 'pixel cruncher'],
	['step size', 'learning rate'],
]);
const treat = (query: string) => {
	const treated = treatQuery(query, vocabulary, phrases);
	return { ...treated, ...settle(treated, () => false) };
};
const terms = (query: string) =>
	treat(query).slots.map(({ words, whole }) => [...words.flat(), ...whole].map(({ term }) => term).join(' '));

test('a word counts fully, its synonyms less', () => {
	const [slot] = treat('GPU ').slots;
	expect(slot).toMatchObject({ weight: 1, words: [[{ term: 'gpu', weight: 1 }]], whole: [{ term: '#0' }] });
	expect(slot?.whole[0]?.weight).toBeLessThanOrEqual(1);
});

test('the longest phrase of the lexicon is one slot, and the note names what the index can find besides', () => {
	expect(terms('graphics cards compute')).toEqual(['graphic card #0', 'comput']);
	expect(treat('graphics cards ').notes).toEqual([{ kind: 'also', from: 'graphics cards', to: ['GPU'] }]);
});

test('little words weigh less, unless there are no others', () => {
	expect(treat('why gpus ').slots.map(({ weight }) => weight < 1)).toEqual([true, false]);
	expect(treat('why a ').slots.map(({ weight }) => weight)).toEqual([1, 1]);
});

test('words that only put the question weigh less too', () => {
	const weights = treat('explain the concept of backpropagation in deep learning ').slots.map(
		({ weight }) => weight < 1,
	);
	expect(weights).toEqual([true, true, true, true, false, true, true, true]);
});

test('what the lexicon explains is not guessed from initials', () => {
	const [term] = ['sgd '].map((query) => treatQuery(query, vocabulary, createPhrases([['SGD', 'gradient descent']])));
	expect(term?.slots.flatMap(({ whole }) => whole.map(({ term }) => term))).toEqual(['#0']);
	expect(terms('sgd ')).toEqual(['@sgd']);
});

test('only the last word may be unfinished, and a space finishes it', () => {
	expect(terms('conv')).toEqual(['convolut']);
	expect(terms('conv gpu ')).toEqual(['', 'gpu #0']);
	expect(terms('back ')).toEqual(['']);
});

test('an unknown word is corrected and the note says to what; a known one never is', () => {
	expect(treat('learnng rate ').notes).toContainEqual({ kind: 'corrected', from: 'learnng', to: ['learning'] });
	expect(treat('GPUs ').notes.filter(({ kind }) => kind === 'corrected')).toEqual([]);
	// A correction is looked up in the lexicon as the word itself would be.
	expect(terms('learnng rate ')).toEqual(['learn rate #1']);
});

test('a misspelt word is corrected even where its stem happens to be known', () => {
	const recurrent = createVocabulary(formsOf('a recurrent network, recurrent layers; errors that recur'));
	expect(recurrent.knows('recurent')).toBe(false);
	expect(recurrent.nearest('recurent', false)[0]?.word).toBe('recurrent');
	expect(['recur', 'recurs', 'recurring', 'layer'].map((word) => recurrent.knows(word))).toEqual([
		true,
		true,
		true,
		true,
	]);
});

test('words are joined and parted as the index has them', () => {
	expect(terms('back propagation ')[0]).toContain('backpropag');
	expect(terms('finetuning ')).toEqual(['fine tune']);
	expect(terms('gpt3 ')).toEqual(['gpt 3']);
	expect(treat('finetuning ').notes).toEqual([{ kind: 'corrected', from: 'finetuning', to: ['fine tuning'] }]);
});

test('British and American spelling are the same', () => {
	expect(terms('optimizer ')).toEqual(terms('optimiser '));
});

test('what stands in quotes is taken as typed', () => {
	expect(treat('"graphics card" gpu')).toMatchObject({ exact: ['graphics card'] });
	expect(terms('"graphics card" ')).toEqual(['graphic', 'card']);
	expect(treat('"learnng"')).toMatchObject({ notes: [], isKnown: false, exact: ['learnng'] });
	// A quote that is still open filters nothing.
	expect(treat('"graphics car').exact).toEqual([]);
});

test('a full-text engine gets the words that say something, corrected', () => {
	expect(treat('why the graphcs card?').words).toEqual(['graphics', 'card']);
});

test('two words written as one are found, also with a wrong letter', () => {
	const crossed = createVocabulary(formsOf('cross validation'), [formsOf('cross-validation')]);
	const { notes, words } = settle(treatQuery('crossvaldation ', crossed, phrases), () => false);
	expect(notes).toEqual([{ kind: 'corrected', from: 'crossvaldation', to: ['cross validation'] }]);
	expect(words).toEqual(['cross', 'validation']);
});

test.each([
	['what is a GPU?', 1],
	['What is a graphics card and why does it matter?', 1],
	['What is a GPU? How is it different from fine tuning?', 1],
	['how do GPUs work', 1],
	['GPU meaning', 1],
	['why GPUs', 0],
	['do GPUs help convolutions', 0],
])('of "%s" %i part is what it asks the meaning of', (query, parts) => {
	expect(treat(query).named.filter(({ whole }) => whole.some(({ term }) => term === '#0'))).toHaveLength(parts);
});

test('nothing typed asks for nothing', () => {
	for (const query of ['', '   ', '?!', '""'])
		expect(treat(query)).toEqual({
			slots: [],
			exact: [],
			also: [],
			notes: [],
			words: [],
			isKnown: false,
			named: [],
		});
});
