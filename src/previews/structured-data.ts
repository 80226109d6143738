import type { Answer, BreadcrumbList, CreativeWork, DefinedTerm, Graph, Question, TechArticle } from 'schema-dts';
import type { PageDates } from '../catalog/page-dates.ts';
import type { Page } from '../catalog/page.ts';
import { project } from './project.ts';

/** A page on the way from the front page to the page described. */
export interface Step {
	name: string;
	url: string;
}

/** What is known of a page besides its own file. All addresses are full. */
export interface Surroundings {
	url: string;
	image: string;
	dates: PageDates;
	/** From the front page to the page itself. */
	trail: readonly Step[];
	/** The glossary, of which terms are a part. */
	glossary: Step;
	/** The works it cites. */
	works: readonly { name: string; url: string | undefined }[];
}

/** A page as schema.org describes it: what it is, where it stands, and who may use it how. */
export function structuredData(page: Page<'guide' | 'question' | 'system' | 'term'>, around: Surroundings): Graph {
	return { '@context': 'https://schema.org', '@graph': [describe(page, around), breadcrumbs(around.trail)] };
}

/** Data as the content of a `<script>`, which no text inside can end. */
export function asScript(data: Graph): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function describe(
	page: Page<'guide' | 'question' | 'system' | 'term'>,
	around: Surroundings,
): Question | TechArticle | DefinedTerm {
	switch (page.kind) {
		case 'question':
			return question(page, around);
		case 'term':
			return term(page, around);
		case 'guide':
			return article(page, around);
		case 'system':
			return {
				...article(page, around),
				about: { '@type': 'Thing', name: page.data.title, ...otherNames(page), description: page.data.short },
			};
	}
}

function question({ data: { title, short } }: Page<'question'>, around: Surroundings): Question {
	const answer: Answer = { '@type': 'Answer', text: short, url: around.url, ...rights(around) };
	return {
		'@type': 'Question',
		name: title,
		text: title,
		url: around.url,
		image: around.image,
		answerCount: 1,
		acceptedAnswer: { ...answer, ...cited(around) },
		...rights(around),
	};
}

function article({ data: { title, short } }: Page<'guide' | 'system'>, around: Surroundings): TechArticle {
	return {
		'@type': 'TechArticle',
		headline: title,
		description: short,
		url: around.url,
		image: around.image,
		...rights(around),
		...cited(around),
	};
}

/** A term is no work, so what can be said of a work is said of its page. */
function term(page: Page<'term'>, around: Surroundings): DefinedTerm {
	return {
		'@type': 'DefinedTerm',
		name: page.data.title,
		...otherNames(page),
		description: page.data.short,
		url: around.url,
		inDefinedTermSet: { '@type': 'DefinedTermSet', name: around.glossary.name, url: around.glossary.url },
		mainEntityOfPage: { '@type': 'WebPage', url: around.url, image: around.image, ...rights(around), ...cited(around) },
	};
}

function otherNames({ data: { aliases } }: Page<'system' | 'term'>): { alternateName?: string[] } {
	return aliases.length > 0 ? { alternateName: aliases } : {};
}

/** Who wrote a work and when, and what others may do with it. */
function rights({ dates }: Surroundings) {
	return {
		author: { '@type': 'Organization', name: project.authors },
		datePublished: dates.published,
		dateModified: dates.changed,
		license: project.licence,
		inLanguage: project.language,
	} as const;
}

function cited({ works }: Surroundings): { citation?: CreativeWork[] } {
	if (works.length === 0) return {};
	return { citation: works.map(({ name, url }) => ({ '@type': 'CreativeWork', name, ...(url && { url }) })) };
}

function breadcrumbs(trail: readonly Step[]): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: url,
		})),
	};
}
