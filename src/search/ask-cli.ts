import { parseArgs } from 'node:util';
import { createAnswerSearch } from './engine.ts';
import { siteAnswers } from './site-answers.ts';

// `npm run ask -- "why gpus" [--json] [--limit=5]`
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { json: { type: 'boolean', default: false }, limit: { type: 'string', default: '5' } },
});
const query = positionals.join(' ');
const limit = Number(values.limit);
if (query.trim() === '' || !Number.isInteger(limit) || limit < 1) {
	console.error('Usage: npm run ask -- "why gpus" [--limit=5] [--json]');
	process.exit(2);
}

const { SITE_URL = '', BASE_PATH = '/' } = process.env;
const { index, texts } = siteAnswers(BASE_PATH);
const { hits, notes, nearest } = createAnswerSearch(index, texts).search(query, {}, limit);
const answers = hits.map(({ entry: { url, kind, title, topic }, place, score }) => ({
	title,
	kind,
	topic,
	url: SITE_URL.replace(/\/$/, '') + url,
	answer: texts[place] ?? '',
	score: Number(score.toFixed(3)),
}));

if (values.json) console.log(JSON.stringify({ query, notes, nearest, answers }, null, '\t'));
else {
	for (const { kind, from, to } of notes)
		console.log(
			kind === 'corrected'
				? `Results for ${to.join(', ')} instead of ${from}.`
				: `Also searched ${to.join(', ')} for ${from}.`,
		);
	if (notes.length > 0) console.log();
	console.log(answers.map(({ title, kind, url, answer }) => `${title} (${kind})\n${url}\n${answer}\n`).join('\n'));
	if (answers.length === 0)
		console.log(`Nothing holds these words.${nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : ''}`);
}
