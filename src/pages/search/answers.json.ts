import { loadPages } from '../../components/load.ts';
import { buildAnswerIndex } from '../../search/build-index.ts';
import { siteLexicon } from '../../search/lexicon.ts';
import { pack } from '../../search/pack.ts';
import { sidebar } from '../../sidebar.ts';

/** The first file of the answer search: entries and lexicon. */
export async function GET(): Promise<Response> {
	const base = import.meta.env.BASE_URL;
	const { index, texts } = buildAnswerIndex(await loadPages(), sidebar, siteLexicon(), base);
	return Response.json(pack(index, texts, base).index);
}
