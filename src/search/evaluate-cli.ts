import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAnswerSearch } from './engine.ts';
import { evaluate, halfOf, pathOf, readJudged, runAll, urlsOf, type Figures, type Half } from './evaluate.ts';
import { siteAnswers } from './site-answers.ts';

// `npm run search:eval -- FILE [--half=tuning|reporting] [--json] [--misses]`
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { json: { type: 'boolean' }, misses: { type: 'boolean' }, half: { type: 'string' } },
});
const [file] = positionals;
if (!file || (values.half && !['tuning', 'reporting'].includes(values.half))) {
	console.error('Usage: npm run search:eval -- FILE [--half=tuning|reporting] [--json] [--misses]');
	console.error(
		'A line of FILE is kind<TAB>query<TAB>ids, such as: keyword<TAB>max pooling<TAB>pooling glossary/pooling',
	);
	process.exit(2);
}

const { index, texts } = siteAnswers();
const search = createAnswerSearch(index, texts);
const judged = readJudged(readFileSync(file, 'utf8')).filter(
	({ query }) => !values.half || halfOf(query) === (values.half as Half),
);
const known = new Set(index.entries.map(({ url }) => pathOf(url)));
for (const { query, ids } of judged)
	for (const id of ids)
		if (!known.has(id)) console.error(`"${query}": there is no page ${id}, so no search can find it.`);

const runs = runAll(judged, (query) => urlsOf(search, query));
const result = evaluate(runs);
if (values.json) console.log(JSON.stringify(result, null, '\t'));
else {
	const row = (name: string, cells: string[]) =>
		console.log(name.padEnd(16) + cells.map((cell) => cell.padStart(11)).join(''));
	const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
	const figures = (name: string, { queries, success1, success3, mrr10, zeroRate }: Figures) =>
		row(name, [String(queries), percent(success1), percent(success3), mrr10.toFixed(3), percent(zeroRate)]);
	row('kind', ['queries', 'success@1', 'success@3', 'MRR@10', 'zero']);
	figures('all', result.all);
	for (const [kind, one] of Object.entries(result.kinds)) figures(kind, one);
}
if (values.misses)
	judged.forEach(({ kind, query, ids }, at) => {
		const place = runs[at]?.place;
		const first = urlsOf(search, query).slice(0, 3).map(pathOf);
		if (place !== 1) console.error(`${place || '-'}\t${kind}\t${query}\t${ids.join(' ')}\tfound: ${first.join(' ')}`);
	});
