import type { PageDates } from '../catalog/page-dates.ts';
import { named, type MetaTag } from './meta.ts';
import { project } from './project.ts';

/**
 * The tags from which reference managers and Google Scholar take a citation. A page counts as a part of a book, the form nearest to a
 * site whose pages stand alone; `citation_online_date` is the day on which the text as it stands went online.
 */
export function citationTags(title: string, url: string, { published, changed }: PageDates): MetaTag[] {
	return [
		named('citation_title', title),
		named('citation_author', project.authors),
		named('citation_inbook_title', project.name),
		named('citation_publisher', project.name),
		named('citation_publication_date', published.replaceAll('-', '/')),
		named('citation_online_date', changed.replaceAll('-', '/')),
		named('citation_public_url', url),
		named('citation_fulltext_html_url', url),
		named('citation_language', project.language),
	];
}
