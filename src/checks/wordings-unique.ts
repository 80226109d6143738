import type { Check, Problem } from './problem.ts';

/** No two pages of a kind share a title, and no wording or name is claimed by two pages: a search for it must lead to one. */
export const wordingsUnique: Check = ({ files }) => {
	const owners = new Map<string, string>();
	const problems: Problem[] = [];
	const claim = (space: string, wording: string, file: string, line: number, what: string, hint: string) => {
		const key = `${space} ${fold(wording)}`;
		const owner = owners.get(key);
		if (owner === undefined) owners.set(key, `${file}:${line}`);
		else problems.push({ file, line, message: `${what} "${wording}" is claimed by ${owner} already.`, hint });
	};
	for (const { file, kind, page, lineOf } of files) {
		if (!page) continue;
		claim(`title ${kind}`, page.data.title, file, lineOf('title'), 'The title', 'Give each page a title of its own.');
		claim('short', page.data.short, file, lineOf('short'), 'The sentence', 'Give each page a `short` of its own.');
		if (page.kind === 'prose') continue;
		const space = kind === 'term' ? 'term' : 'page';
		page.data.aliases.forEach((alias, index) => {
			claim(
				space,
				alias,
				file,
				lineOf('aliases', index),
				'The name',
				'Leave it to the page that answers it best, or make it more specific.',
			);
		});
		const wordings = { asks: page.kind === 'question' ? page.data.asks : [], said: page.data.said };
		for (const [field, all] of Object.entries(wordings))
			all.forEach((wording, index) => {
				claim(
					space,
					wording,
					file,
					lineOf(field, index),
					'The wording',
					'Leave it to the page that answers it best, or reword it.',
				);
			});
	}
	return problems;
};

function fold(wording: string): string {
	return wording
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
