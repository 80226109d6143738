import type { AnswerEntry, AnswerIndex, AnswerTexts } from './answers.ts';
import { packLines } from './pack-lines.ts';
import { line, packWords, type PackedWords } from './pack-words.ts';
import { folders, kinds, nameFrom, type PackedIndex, type PackedTexts } from './unpack.ts';

/** With more entries than this, names and other wordings travel with the texts, so that the first list still comes at once. */
const roomy = 1500;

/** Packs an index and its texts into three files. @param base the site's base path */
export function pack(
	{ entries, lexicon }: AnswerIndex,
	texts: AnswerTexts,
	base: string,
): { index: PackedIndex; texts: PackedTexts; words: PackedWords } {
	const root = base.replace(/\/?$/, '/');
	const topics = [...new Set(entries.map(({ topic }) => topic))];
	const isRoomy = entries.length <= roomy;
	const lines = entries.map((entry) => {
		const kind = kinds.indexOf(entry.kind);
		const name =
			entry.kind === 'section'
				? entry.url.replace(/^[^#]*#/, '')
				: entry.url.slice(root.length + (folders[kind]?.length ?? 0), -1);
		const head = `${kind}${topics.indexOf(entry.topic)} ${name === nameFrom(entry.title) ? '' : name.replaceAll('-', ' ')}`;
		return [head, line(entry.title), ...(isRoomy ? wordingsOf(entry) : [])].join('\t');
	});
	return {
		index: {
			base: root,
			topics,
			lexicon: lexicon.map((group) => group.map(line).join('\t')).join('\n'),
			entries: isRoomy ? lines.join('\n') : packLines(lines),
		},
		texts: {
			texts,
			...(!isRoomy && { wordings: entries.map((entry) => wordingsOf(entry).join('\t')).join('\n') }),
		},
		words: packWords(entries, isRoomy),
	};
}

function wordingsOf({ names, asks }: AnswerEntry): string[] {
	return [...names.map(line), ...asks.map((wording) => `?${line(wording)}`)];
}
