import { expect, test } from 'vitest';
import type { AnswerEntry } from '../../src/search/answers.ts';
import { createAnswerSearch } from '../../src/search/engine.ts';

const entry = (kind: AnswerEntry['kind'], id: string, title: string, more: Partial<AnswerEntry> = {}): AnswerEntry => ({
	url: `/${kind}s/${id}/`,
	kind,
	title,
	topic: 'CNN',
	names: [],
	asks: [],
	...more,
});
const entries = [
	entry('guide', 'cnn', 'Convolutional networks', { names: ['CNN'] }),
	entry('section', 'cnn/#limits', 'Limits', { parent: 'Convolutional networks', url: '/topics/cnn/#limits' }),
	entry('question', 'pooling', 'What does pooling do?', { names: ['max pooling'], asks: ['why shrink feature maps'] }),
	entry('question', 'why-gpus', 'Why are GPUs used for training?', { topic: 'GPUs', names: ['graphics chips'] }),
	entry('question', 'price', 'What does a graphics card cost?', { topic: 'GPUs', more: ['mining', 'mining'] }),
	entry('term', 'iou', 'intersection over union', { topic: '' }),
	entry('system', 'alexnet', 'AlexNet', { topic: 'GPUs' }),
];
const texts = [
	'How they work.',
	'',
	'Pooling keeps one number per window.',
	'They compute products.',
	'It fell.',
	'A ratio.',
	'It won.',
];
const search = createAnswerSearch({ entries, lexicon: [['GPU', 'graphics card']] }, texts);
const ids = (query: string, narrow = {}) =>
	search.search(query, narrow).hits.map(({ entry }) => entry.url.split('/')[2]);

test('a query that nearly is a title or a wording finds it first', () => {
	expect(ids('why use gpus for training')[0]).toBe('why-gpus');
	expect(ids('why shrink a feature map')[0]).toBe('pooling');
});

test('how readers put it leads to the page, and its words are told', () => {
	const said = entries.map((one) =>
		one.url === '/questions/pooling/' ? { ...one, said: ['make the picture smaller inside'] } : one,
	);
	const [hit] = createAnswerSearch({ entries: said, lexicon: [] }, texts).search('smaller picture').hits;
	expect(hit?.entry.url).toBe('/questions/pooling/');
	expect(hit?.marks).toEqual(['picture', 'smaller']);
});

test('who asks what a thing is finds the page that bears its name before questions about it', () => {
	const pages = [
		entry('question', 'latency', 'How does pruning lower the latency of a network?', {
			asks: ['why prune'],
		}),
		entry('term', 'pruning', 'pruning', { topic: '' }),
	];
	const both = createAnswerSearch({ entries: pages, lexicon: [] });
	const first = (query: string) => both.search(query).hits[0]?.entry.kind;
	expect(['what is pruning?', 'Define pruning', 'pruning meaning'].map(first)).toEqual(['term', 'term', 'term']);
	expect(first('how does pruning lower latency')).toBe('question');
});

test('what is a title, a name or a wording word for word comes before what merely resembles it', () => {
	const pages = [
		entry('question', 'choose', 'How do you choose between deep and classical learning?', {
			asks: ['deep or classical learning'],
		}),
		entry('guide', 'choosing', 'Choosing', { names: ['classical learning or deep'] }),
	];
	const { hits } = createAnswerSearch({ entries: pages, lexicon: [] }).search('classical learning or deep');
	expect(hits[0]?.entry.url).toBe('/guides/choosing/');
});

test('a bare name leads to the page it is the title of before a question that it is another name of', () => {
	const pages = [
		entry('question', 'gates', 'What do the gates of a cell do?', { names: ['LSTM'] }),
		entry('term', 'lstm', 'LSTM', { topic: '' }),
	];
	const { hits } = createAnswerSearch({ entries: pages, lexicon: [] }).search('lstm');
	expect(hits.map(({ entry }) => entry.kind)).toEqual(['term', 'question']);
});

test('a synonym is found, and said; the words that matched are told as they stand there', () => {
	const { hits, notes } = search.search('graphics card ');
	expect(hits.map(({ entry }) => entry.url)).toEqual(['/questions/price/', '/questions/why-gpus/']);
	expect(hits[0]?.marks).toContain('graphics card');
	expect(hits[1]?.marks).toContain('GPUs');
	expect(notes).toEqual([{ kind: 'also', from: 'graphics card', to: ['GPU'] }]);
});

test('a misspelt word is corrected to what the best hit holds', () => {
	const { hits, notes, words } = search.search('poolinng');
	expect(hits[0]?.entry.title).toBe('What does pooling do?');
	expect(notes).toEqual([{ kind: 'corrected', from: 'poolinng', to: ['pooling'] }]);
	expect(words).toEqual(['pooling']);
});

test('initials, beginnings, words of the answer and of the whole text are found', () => {
	expect(ids('IoU')).toEqual(['iou']);
	expect(ids('alex')).toEqual(['alexnet']);
	expect(ids('window')).toEqual(['pooling']);
	expect(ids('mining')).toEqual(['price']);
});

test('kind and topic narrow the list, and a guide stands for its sections', () => {
	expect(ids('graphics gpu alexnet', { kind: 'system' })).toEqual(['alexnet']);
	expect(ids('graphics pooling', { topic: 'CNN' })).toEqual(['pooling']);
	expect(
		search.search('limits of convolutional networks', { kind: 'guide' }).hits.map(({ entry }) => entry.kind),
	).toContain('section');
});

test('quotes keep only what holds the phrase', () => {
	expect(ids('"graphics chips"')).toEqual(['why-gpus']);
	expect(ids('"chips graphics"')).toEqual([]);
});

test('when no word is known the nearest names are told', () => {
	expect(search.search('zzzz qqqq')).toMatchObject({ hits: [], nearest: [] });
	expect(search.search('"alexnets"').nearest).toContain('AlexNet');
});

test('the list is as long as asked', () => {
	expect(search.search('what does', {}, 1).hits).toHaveLength(1);
});

test('an empty index finds nothing and breaks nothing', () => {
	expect(createAnswerSearch({ entries: [], lexicon: [] }).search('pooling')).toEqual({
		hits: [],
		notes: [],
		words: ['pooling'],
		nearest: [],
	});
});
