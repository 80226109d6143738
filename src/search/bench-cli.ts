import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AnswerEntry } from './answers.ts';
import { format, resolveConfig } from 'prettier';
import { withRandomQuestions } from './bench-large.ts';
import { createMiniSearch, loadPagefindInNode, type Peer } from './bench-peers.ts';
import { leadOf } from './bootstrap.ts';
import { createAnswerSearch } from './engine.ts';
import { figuresOf, halfOf, placeOf, readJudged, urlsOf, type Run } from './evaluate.ts';
import { pack } from './pack.ts';
import { siteAnswers } from './site-answers.ts';

// `npm run search:bench`, after `npm run build`: writes src/search/search-bench.md.
const dist = join(process.cwd(), 'dist');
if (!existsSync(`${dist}/pagefind/pagefind.js`))
	throw new Error('There is no build to compare with. Run "npm run build" first.');

const { index, texts } = siteAnswers();
const files = pack(index, texts, '/');
const answers = createAnswerSearch(index, texts);
const withoutMore = { ...index, entries: index.entries.map(({ said: _, more: __, ...entry }): AnswerEntry => entry) };
const early = createAnswerSearch(withoutMore);
const pagefind = await loadPagefindInNode(dist);
const miniSearch = createMiniSearch(index, texts);
const ours: Peer = { name: 'Ours', urls: async (query) => urlsOf(answers, query) };
const peers: Peer[] = [
	ours,
	{ name: 'Ours before the third file is there', urls: async (query) => urlsOf(early, query) },
	pagefind.plain,
	pagefind.treated(answers),
	miniSearch,
];

const judged = readJudged(readFileSync('tests/search/queries.tsv', 'utf8')).filter(
	({ query }) => halfOf(query) === 'reporting',
);
const measured = [];
for (const peer of peers) {
	// Once to warm up.
	for (const { query } of judged) await peer.urls(query);
	const runs: Run[] = [];
	const times: number[] = [];
	for (const one of judged) {
		const start = performance.now();
		const found = await peer.urls(one.query);
		times.push(performance.now() - start);
		runs.push({ kind: one.kind, place: placeOf(one, found), isEmpty: found.length === 0 });
	}
	measured.push({ name: peer.name, runs, times: times.sort((a, b) => a - b) });
}

const size = (data: string | Buffer) => gzipSync(data, { level: 9 }).length;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const percent = (share: number) => (100 * share).toFixed(1);
const at = (times: readonly number[], share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
const reciprocal = ({ place }: Run) => (place > 0 ? 1 / place : 0);
const table = (head: string[], rows: string[][]) =>
	[head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
		.map((row) => `| ${row.join(' | ')} |`)
		.join('\n');

const [first] = measured;
const kinds = [...new Set(judged.map(({ kind }) => kind))];
const pagefindBytes = [];
for (const { query } of judged.filter(({ kind }) => kind === 'keyword'))
	pagefindBytes.push(await pagefind.firstBytes(query));
const meanBytes = pagefindBytes.reduce((total, bytes) => total + bytes, 0) / pagefindBytes.length;
/** A script of the build with every script it imports. */
function withImports(file: string, known = new Set<string>()): Set<string> {
	if (known.has(file)) return known;
	known.add(file);
	const program = readFileSync(join(dist, '_astro', file), 'utf8');
	for (const [, other = ''] of program.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) withImports(other, known);
	return known;
}
const [dialog] = globSync('dialog.*.js', { cwd: join(dist, '_astro') });
const programs = [...(dialog ? withImports(dialog) : [])];
const programBytes = programs.reduce((total, file) => total + size(readFileSync(join(dist, '_astro', file))), 0);

const firstFileWith = (titleWords: number, addressWords: number) => {
	const large = withRandomQuestions(index, 5000, titleWords, addressWords);
	return kilobytes(
		size(
			JSON.stringify(
				pack(
					large,
					large.entries.map(() => ''),
					'/',
				).index,
			),
		),
	);
};

const report = `# Our search beside others

Written by \`npm run search:bench\`; do not edit. All searches run in one process over the same build: Node ${process.versions.node}, ${index.entries.length}
entries, ${judged.length} judged queries that nothing was tuned on (the reporting half of \`tests/search/queries.tsv\`). Pagefind searches whole pages, the
others titles, names, other wordings, the one-sentence answers and the words of whole answers.

## Quality and time

${table(
	['', 'success@1 %', 'success@3 %', 'MRR@10', 'empty %', 'ms, median', 'ms, 95 of 100 below'],
	measured.map(({ name, runs, times }) => {
		const { success1, success3, mrr10, zeroRate } = figuresOf(runs);
		return [
			name,
			percent(success1),
			percent(success3),
			mrr10.toFixed(3),
			percent(zeroRate),
			at(times, 0.5),
			at(times, 0.95),
		];
	}),
)}

## success@1 by kind of query, in percent

${table(
	['', ...kinds],
	measured.map(({ name, runs }) => [
		name,
		...kinds.map((kind) => percent(figuresOf(runs.filter((run) => run.kind === kind)).success1)),
	]),
)}

## Our lead in MRR@10, with the bounds of 95 in 100 paired redraws

${table(
	['over', 'lead', 'from', 'to'],
	measured.slice(1).map(({ name, runs }) => {
		const { mean, low, high } = leadOf(
			runs.map((run, place) => reciprocal((first?.runs ?? [])[place] ?? run) - reciprocal(run)),
		);
		return [name, ...[mean, low, high].map((value) => value.toFixed(3))];
	}),
)}

## Compressed bytes

${table(
	['', 'bytes'],
	[
		['Ours: first file, enough for the first list', kilobytes(size(JSON.stringify(files.index)))],
		['Ours: second file, the answers to read', kilobytes(size(JSON.stringify(files.texts)))],
		['Ours: third file, words for the ranking', kilobytes(size(JSON.stringify(files.words)))],
		['Ours: dialog and engine', kilobytes(programBytes)],
		[
			'Ours: first file with 5,000 more questions: titles of six random words, which give the addresses',
			firstFileWith(6, 0),
		],
		['Ours: the same: titles of eight random words, addresses of four others', firstFileWith(8, 4)],
		['Pagefind: program, index and five titles for a first keyword, mean; no interface', kilobytes(meanBytes)],
		['MiniSearch: library and index; no interface', kilobytes(miniSearch.bytes)],
	],
)}
`;
const file = 'src/search/search-bench.md';
writeFileSync(file, await format(report, { ...(await resolveConfig(file)), filepath: file }));
console.log(`${file} is written.`);
