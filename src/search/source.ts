import type { AnswerIndex, AnswerTexts } from './answers.ts';
import { answersAddress, loadJson } from './load-json.ts';
import type { PackedWords } from './pack-words.ts';
import { unpackIndex, unpackTexts, type PackedIndex, type PackedTexts } from './unpack.ts';

/** What was loaded so far. */
export interface Answers {
	index: AnswerIndex;
	/** Empty until they are there. */
	texts: AnswerTexts;
}

/** Loads the answer index. @param base the site's base path, with its final slash */
export async function loadAnswers(base: string): Promise<Answers> {
	return { index: await unpackIndex((await loadJson(answersAddress(base))) as PackedIndex), texts: [] };
}

/** Loads the words that only the ranking needs. */
export async function loadWords(base: string, { index, texts }: Answers): Promise<Answers> {
	const [{ unpackWords }, words] = await Promise.all([
		import('./pack-words.ts'),
		loadJson(`${base}search/words.json`) as Promise<PackedWords>,
	]);
	return { index: unpackWords(words, index), texts };
}

/** Loads the texts of the answers. */
export async function loadTexts(base: string, { index }: Answers): Promise<Answers> {
	return unpackTexts((await loadJson(`${base}search/texts.json`)) as PackedTexts, index);
}
