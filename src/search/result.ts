/** One line of the result list. */
export interface SearchResult {
	url: string;
	title: string;
	/** Question, Guide, System, Term or Page. */
	kind: string;
	topic: string;
	/** The one-sentence answer. */
	short: string;
	/** The passage that matches best, as HTML with `<mark>` around matching words. */
	excerpt: string;
	/** The section of a long page that matches best; the link then leads there. */
	section?: string;
}

/** What Pagefind tells about a page that matches (its `data()`), as far as we use it. */
export interface PagefindPage {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	sub_results: { title: string; url: string; excerpt: string; weighted_locations: { balanced_score: number }[] }[];
}

/**
 * Turns what Pagefind found on a page into a line of the list. A question is shown with its answer; any other page leads to the
 * section that matches best.
 */
export function toResult({ url, excerpt, meta, sub_results }: PagefindPage): SearchResult {
	const kind = meta['kind'] ?? 'Page';
	const line = {
		url,
		title: meta['title'] ?? url,
		kind,
		topic: meta['topic'] ?? '',
		short: meta['short'] ?? '',
		excerpt,
	};
	if (kind === 'Question' || kind === 'Term') return line;
	const best = sub_results
		.map((section) => ({
			...section,
			score: section.weighted_locations.reduce((total, { balanced_score }) => total + balanced_score, 0),
		}))
		.sort((a, b) => b.score - a.score)[0];
	return best && best.url !== url ? { ...line, url: best.url, section: best.title, excerpt: best.excerpt } : line;
}
