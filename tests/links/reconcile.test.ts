import { expect, test } from 'vitest';
import { stampOf, type Block, type PageBlocks } from '../../src/links/block.ts';
import { deadEnds, lostIds, reconcile, type Reconciled } from '../../src/links/reconcile.ts';
import { reportActions } from '../../src/links/report.ts';
import { indexOfLock } from '../../src/links/trace.ts';

const page = (address: string, ...blocks: Block[]): PageBlocks => ({
	page: address,
	blocks: [{ kind: 'page', text: `The page ${address}` }, ...blocks],
});
const p = (text: string): Block => ({ kind: 'paragraph', text });
const h = (text: string): Block => ({ kind: 'heading', text, slug: text.toLowerCase().replaceAll(' ', '-') });

const max = p('Max pooling keeps the largest value of each window and forgets where in it that value stood.');
const mean = p('Average pooling keeps the mean of each window, which smooths the map a little more than that.');
const stride = p('A convolution with stride two shrinks the map as well, and it learns how to do so.');
const gates = p('The gates of an LSTM decide what it writes, what it keeps and what it shows to the next layer.');

const cnn = page('/cnn/', h('Pooling'), max, mean, h('Strides'), stride);
const rnn = page('/rnn/', h('Gates'), gates);
const first = reconcile({ living: [], former: [] }, new Map(), [cnn, rnn], '2026-01-01');
const next = (...pages: PageBlocks[]): Reconciled => reconcile(first.lock, first.history, pages, '2026-02-02');
const idOf = ({ lock }: Reconciled, text: string) =>
	lock.living.find(({ words }) => text.startsWith(words.replace('…', '')))?.id;
const formerOf = ({ lock }: Reconciled, { text }: Block) => lock.former.find(({ id }) => id === idOf(first, text));

test('nothing changes where nothing was edited', () => {
	expect(next(cnn, rnn)).toMatchObject({ lock: first.lock, actions: [] });
});

test('a reworded paragraph keeps its id, and its history both texts with their days', () => {
	const text = max.text.replace('largest value', 'highest number');
	const after = next(page('/cnn/', h('Pooling'), p(text), mean, h('Strides'), stride), rnn);
	expect(idOf(after, text)).toBe(idOf(first, max.text));
	expect(after.history.get('/cnn/')?.filter(({ id }) => id === idOf(first, max.text))).toMatchObject([
		{ since: '2026-01-01', text: max.text },
		{ since: '2026-02-02', text },
	]);
});

test('a heading keeps its fragment when it is reworded, and a new one never takes it', () => {
	const renamed = next(page('/cnn/', h('Shrinking a map'), max, mean, h('Strides'), stride), rnn);
	expect(renamed.lock.living.find(({ words }) => words === 'Shrinking a map')).toMatchObject({
		name: 'pooling',
		id: idOf(first, 'Pooling'),
	});
	const more = page('/cnn/', h('Shrinking a map'), max, mean, h('Pooling'), p('A new section.'), h('Strides'), stride);
	const again = reconcile(renamed.lock, renamed.history, [more, rnn], '2026-03-03');
	expect(again.lock.living.find(({ words }) => words === 'Pooling')?.name).toBe('pooling-2');
});

test('a heading whose words stand over another section now is not guessed at: its links say that it is gone', () => {
	const other = p('Something else entirely, of quite another kind.');
	const after = next(page('/cnn/', h('Shrinking a map'), max, mean, h('Pooling'), other, h('Strides'), stride), rnn);
	expect(formerOf(after, h('Pooling'))).toMatchObject({ fate: 'gone', name: 'pooling', target: idOf(first, max.text) });
});

test('a section that moves to another page keeps its ids and its fragment, and leaves a trace', () => {
	const after = next(page('/cnn/', h('Pooling'), max, mean), page('/rnn/', h('Gates'), gates, h('Strides'), stride));
	const id = idOf(first, 'Strides') ?? '';
	expect(after.lock.living.find((block) => block.id === id)).toMatchObject({ page: '/rnn/', name: 'strides' });
	expect(after.lock.former).toContainEqual({
		page: '/cnn/',
		id,
		kind: 'heading',
		name: 'strides',
		fate: 'moved',
		target: id,
	});
	expect(indexOfLock(after.lock).landingOf(id)).toBe('/rnn/#strides');
});

test('a paragraph that is joined into another is found there', () => {
	const after = next(page('/cnn/', h('Pooling'), p(`${max.text} ${mean.text}`), h('Strides'), stride), rnn);
	const ids = [idOf(first, max.text), idOf(first, mean.text)];
	const { living, former } = after.lock;
	expect(living.filter(({ id }) => ids.includes(id))).toHaveLength(1);
	expect(former).toMatchObject([{ fate: 'into', target: living.find(({ id }) => ids.includes(id))?.id }]);
});

test('a paragraph that is gone leads to its neighbour, and comes back with its id', () => {
	const after = next(page('/cnn/', h('Pooling'), max, h('Strides'), stride), rnn);
	expect(formerOf(after, mean)).toMatchObject({ fate: 'gone', target: idOf(first, max.text), since: '2026-02-02' });
	const back = reconcile(after.lock, after.history, [cnn, rnn], '2026-03-03');
	expect(idOf(back, mean.text)).toBe(idOf(first, mean.text));
	expect(back.lock.former).toEqual([]);
});

test('what a person wrote about a former block stays', () => {
	const after = next(page('/cnn/', h('Pooling'), max, h('Strides'), stride), rnn);
	const target = idOf(first, stride.text) ?? '';
	const lock = { ...after.lock, former: after.lock.former.map((block) => ({ ...block, target })) };
	const again = reconcile(
		lock,
		after.history,
		[page('/cnn/', h('Pooling'), max, h('Strides'), stride), rnn],
		'2026-03-03',
	);
	expect(again.lock.former).toMatchObject([{ target }]);
	expect(indexOfLock(again.lock).tracesOn('/cnn/')).toMatchObject([{ to: { id: target } }]);
});

test('who exchanges two ids in the lock overrules a match, and later runs keep to it', () => {
	const [one = '', two = ''] = [idOf(first, max.text), idOf(first, mean.text)];
	const other: Record<string, string> = { [one]: two, [two]: one };
	const living = first.lock.living.map((block) => ({ ...block, id: other[block.id] ?? block.id }));
	const after = reconcile({ ...first.lock, living }, first.history, [cnn, rnn], '2026-02-02');
	expect(idOf(after, max.text)).toBe(two);
	expect(after.history.get('/cnn/')?.filter(({ id }) => id === two)).toMatchObject([
		{ text: mean.text },
		{ text: max.text },
	]);
	expect(after.actions).toEqual([]);
});

test('a page with another address keeps every id; the old address leads on', () => {
	const after = next({ ...cnn, page: '/convolution/' }, rnn);
	expect(after.lock.living.map(({ id }) => id).sort()).toEqual(first.lock.living.map(({ id }) => id).sort());
	expect(indexOfLock(after.lock).formerPages).toMatchObject([{ page: '/cnn/', to: '/convolution/' }]);
});

test('a page that is gone leads to the page that is most like it, and its blocks say so there', () => {
	const after = next(rnn);
	const { formerPages, tracesOn } = indexOfLock(after.lock);
	expect(formerPages).toMatchObject([{ page: '/cnn/', to: '/rnn/' }]);
	expect(tracesOn('/rnn/').map(({ page, fate }) => [page, fate])).toContainEqual(['/cnn/', 'gone']);
});

test('no id is lost and none leads nowhere', () => {
	const after = next(rnn);
	expect(lostIds(after.lock, after.history)).toEqual([]);
	expect(deadEnds(after.lock)).toEqual([]);
	const [, ...living] = after.lock.living;
	expect(lostIds({ ...after.lock, living }, after.history)).toEqual([
		{ page: '/rnn/', id: after.lock.living[0]?.id, since: '2026-01-01' },
	]);
	expect(deadEnds({ living: [], former: after.lock.former })).toEqual(after.lock.former);
});

test('the report says what was done, with the likeness, and how to overrule it', () => {
	const text = max.text.replace('largest value', 'highest number');
	const { actions } = next(page('/cnn/', h('Pooling'), p(text), h('Strides'), stride), rnn);
	expect(reportActions(actions)).toMatchInlineSnapshot(`
		"/cnn/
		  ~ xbdkqk 88 % "Max pooling keeps the largest value of each window and forgets where in…" → "Max pooling keeps the highest number of each window and forgets where i…"
		  - vmqhcq "Average pooling keeps the mean of each window, which smooths the map a …" → /cnn/#xbdkqk "Max pooling keeps the highest number of each window and…"
		[anchors] 2 blocks on 1 pages differ from the lock
		  ~ 1 edited, keeps its id
		  - 1 gone; its links lead to the block behind the arrow and say so
		Read the lines with ~, >, & and -. Where one is wrong, exchange the ids in content/anchors.lock, or write another target."
	`);
	expect(reportActions([])).toBe('[anchors] nothing changed');
});

test('a second run writes the same history', () => {
	const gone = next(page('/cnn/', h('Pooling'), h('Strides')), page('/rnn/', h('Gates')));
	const again = reconcile(
		gone.lock,
		gone.history,
		[page('/cnn/', h('Pooling'), h('Strides')), page('/rnn/', h('Gates'))],
		'2026-03-03',
	);
	expect(gone.lock.former.map(({ id }) => id)).toEqual(gone.lock.former.map(({ id }) => id).sort());
	expect(again.history).toEqual(gone.history);
});

test('a heading stays itself when all that stood under it moves away, also when it moves to another page', () => {
	const away = next(page('/cnn/', h('Pooling'), max, mean, stride), page('/rnn/', h('Gates'), gates, h('Strides')));
	// One word says too little on another page.
	expect(idOf(away, 'Strides')).not.toBe(idOf(first, 'Strides'));
	const here = next(page('/cnn/', h('Pooling'), stride, max, h('Strides'), mean), rnn);
	expect(idOf(here, 'Strides')).toBe(idOf(first, 'Strides'));

	const long = h('What a stride does to the size of a map');
	const start = reconcile({ living: [], former: [] }, new Map(), [page('/cnn/', long, stride), rnn], '2026-01-01');
	const moved = [page('/cnn/', p('Nothing else is left.')), page('/rnn/', h('Gates'), gates, stride, long)];
	expect(idOf(reconcile(start.lock, start.history, moved, '2026-02-02'), long.text)).toBe(idOf(start, long.text));
});

test('a heading that comes back to its page has the fragment it had there', () => {
	const other = page('/rnn/', h('Gates'), gates, h('Strides'), p('Steps through time are something else.'));
	const start = reconcile({ living: [], former: [] }, new Map(), [cnn, other], '2026-01-01');
	const full = page('/rnn/', ...other.blocks.slice(1), h('Strides'), stride);
	const away = reconcile(start.lock, start.history, [page('/cnn/', h('Pooling'), max, mean), full], '2026-02-02');
	expect(away.lock.living.at(-2)).toMatchObject({ id: idOf(first, 'Strides'), name: 'strides-2' });
	const back = reconcile(away.lock, away.history, [cnn, other], '2026-03-03');
	expect(back.lock.living.find(({ words }) => words === 'Strides')).toMatchObject({
		id: idOf(first, 'Strides'),
		name: 'strides',
	});
});

test('an aside is the answer to its claim, however much of the answer is new', () => {
	const said = (answer: string): Block => ({ kind: 'aside', text: `"A CNN needs pooling." ${answer}` });
	const start = reconcile(
		{ living: [], former: [] },
		new Map(),
		[page('/cnn/', max, said(mean.text), mean)],
		'2026-01-01',
	);
	const after = reconcile(start.lock, start.history, [page('/cnn/', max, said(gates.text), gates)], '2026-02-02');
	expect(idOf(after, said(gates.text).text)).toBe(idOf(start, said(mean.text).text));
	expect(after.lock.former).toMatchObject([{ id: idOf(start, mean.text), fate: 'gone' }]);
});

test('a paragraph edited in its place is the original, and the same text on another page a copy, also when the edit is undone', () => {
	const edited = p(max.text.replace('keeps the largest value', 'takes the highest number'));
	const after = next(
		page('/cnn/', h('Pooling'), edited, mean, h('Strides'), stride),
		page('/rnn/', h('Gates'), gates, max),
	);
	expect(idOf(after, edited.text)).toBe(idOf(first, max.text));
	const back = reconcile(after.lock, after.history, [cnn, rnn], '2026-03-03');
	expect(idOf(back, max.text)).toBe(idOf(first, max.text));
});

test('a page under a new address is known by its title when most of its text is new', () => {
	const titled = (address: string, ...blocks: Block[]): PageBlocks => ({
		page: address,
		blocks: [{ kind: 'page', text: 'What pooling does' }, ...blocks],
	});
	const lead = (text: string): Block => ({ kind: 'lead', text });
	const start = reconcile(
		{ living: [], former: [] },
		new Map(),
		[titled('/pooling/', lead('It shrinks.'), max, mean)],
		'2026-01-01',
	);
	const now = [titled('/what-is-pooling/', lead('Fewer places.'), stride, gates)];
	const after = reconcile(start.lock, start.history, now, '2026-02-02');
	expect(idOf(after, 'Fewer places.')).toBe(idOf(start, 'It shrinks.'));
});

test('an edit that is undone brings the block back even where both texts have nothing in common', () => {
	const start = next(page('/cnn/', h('Pooling'), max, mean, h('Strides'), stride), rnn);
	// A person gave other words the id of the old ones.
	const id = idOf(start, mean.text) ?? '';
	const text = 'Quite different words were put here by hand.';
	const lock = {
		...start.lock,
		living: start.lock.living.map((one) => (one.id === id ? { ...one, stamp: stampOf(text) } : one)),
	};
	const history = new Map(start.history);
	history.set('/cnn/', [...(history.get('/cnn/') ?? []), { id, stamp: stampOf(text), since: '2026-02-02', text }]);
	const back = reconcile(lock, history, [cnn, rnn], '2026-03-03');
	expect(idOf(back, mean.text)).toBe(id);
});
