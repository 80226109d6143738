import { readContent } from '../checks/read-content.ts';
import { sidebar } from '../sidebar.ts';
import type { AnswerIndex, AnswerTexts } from './answers.ts';
import { buildAnswerIndex } from './build-index.ts';
import { siteLexicon } from './lexicon.ts';

/** The answer index made from the files in `content/`, without a build: for the command line and for tests. */
export function siteAnswers(base = '/'): { index: AnswerIndex; texts: AnswerTexts } {
	const pages = readContent(process.cwd()).files.flatMap(({ page }) => page ?? []);
	return buildAnswerIndex(pages, sidebar, siteLexicon(), base);
}
