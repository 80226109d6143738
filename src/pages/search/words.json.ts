import { loadPages } from '../../components/load.ts';
import { buildAnswerIndex } from '../../search/build-index.ts';
import { siteLexicon } from '../../search/lexicon.ts';
import { pack } from '../../search/pack.ts';
import { sidebar } from '../../sidebar.ts';

/** The third file of the answer search: how readers put it, and the words of whole answers. */
export async function GET(): Promise<Response> {
	const base = import.meta.env.BASE_URL;
	const { index, texts } = buildAnswerIndex(await loadPages(), sidebar, siteLexicon(), base);
	return Response.json(pack(index, texts, base).words);
}
