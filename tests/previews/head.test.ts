import { expect, test } from 'vitest';
import type { Page } from '../../src/catalog/page.ts';
import { citationTags } from '../../src/previews/citation-tags.ts';
import { previewTags, type MetaTag } from '../../src/previews/meta.ts';
import { asScript, structuredData, type Surroundings } from '../../src/previews/structured-data.ts';

const reviewed = new Date('2026-11-22');
const common = { aliases: [], said: [], needs: [], reviewed };
const question: Page<'question'> = {
	kind: 'question',
	id: 'pooling',
	data: { ...common, title: 'Why pool?', short: 'To shrink.', topic: 'cnn', level: 'basic', asks: [], related: [] },
	body: '',
};
const guide: Page<'guide'> = {
	kind: 'guide',
	id: 'cnn',
	data: { ...common, title: 'Convolutional networks', label: 'CNN', short: 'How they work.' },
	body: '',
};
const system: Page<'system'> = {
	kind: 'system',
	id: 'alexnet',
	data: {
		...common,
		title: 'AlexNet',
		short: 'A network.',
		year: 2012,
		facts: [],
		topics: [],
		aliases: ['SuperVision'],
		said: [],
	},
	body: '',
};
const term: Page<'term'> = {
	kind: 'term',
	id: 'adam',
	data: {
		title: 'Adam',
		short: 'An optimiser.',
		explained: '/questions/learning-rate/',
		aliases: [],
		said: [],
		reviewed,
	},
	body: '',
};
const around: Surroundings = {
	url: 'https://example.org/x/',
	image: 'https://example.org/cards/x.png',
	dates: { published: '2026-11-01', changed: '2026-11-22' },
	trail: [
		{ name: 'Why Deep', url: 'https://example.org/' },
		{ name: 'X', url: 'https://example.org/x/' },
	],
	glossary: { name: 'Glossary of Why Deep', url: 'https://example.org/glossary/' },
	works: [{ name: 'A work', url: undefined }],
};
const shared = {
	author: { '@type': 'Organization', name: 'Why Deep contributors' },
	datePublished: '2026-11-01',
	dateModified: '2026-11-22',
	license: 'https://creativecommons.org/licenses/by/4.0/',
	inLanguage: 'en',
};
const described = (page: Parameters<typeof structuredData>[0], more: Partial<Surroundings> = {}) =>
	structuredData(page, { ...around, ...more })['@graph'][0];

test('a question has one accepted answer, with its sources', () => {
	expect(described(question)).toEqual({
		'@type': 'Question',
		name: 'Why pool?',
		text: 'Why pool?',
		url: around.url,
		image: around.image,
		answerCount: 1,
		acceptedAnswer: {
			'@type': 'Answer',
			text: 'To shrink.',
			url: around.url,
			...shared,
			citation: [{ '@type': 'CreativeWork', name: 'A work' }],
		},
		...shared,
	});
});

test('a guide is an article; a system is what an article is about', () => {
	expect(described(guide, { works: [] })).toEqual({
		'@type': 'TechArticle',
		headline: 'Convolutional networks',
		description: 'How they work.',
		url: around.url,
		image: around.image,
		...shared,
	});
	expect(described(system)).toMatchObject({
		'@type': 'TechArticle',
		about: { '@type': 'Thing', name: 'AlexNet', alternateName: ['SuperVision'], description: 'A network.' },
	});
});

test('a term belongs to the glossary, and its page has the dates', () => {
	expect(described(term, { works: [] })).toEqual({
		'@type': 'DefinedTerm',
		name: 'Adam',
		description: 'An optimiser.',
		url: around.url,
		inDefinedTermSet: { '@type': 'DefinedTermSet', ...around.glossary },
		mainEntityOfPage: { '@type': 'WebPage', url: around.url, image: around.image, ...shared },
	});
});

test('the way from the front page is numbered from one', () => {
	expect(structuredData(guide, around)['@graph'][1]).toEqual({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Why Deep', item: 'https://example.org/' },
			{ '@type': 'ListItem', position: 2, name: 'X', item: 'https://example.org/x/' },
		],
	});
});

test('no text can end the script it stands in', () => {
	const data = structuredData({ ...question, data: { ...question.data, short: 'It is </script><!-- so.' } }, around);
	expect(asScript(data)).not.toContain('<');
	expect(JSON.parse(asScript(data))).toEqual(JSON.parse(JSON.stringify(data)));
});

const asObject = (tags: MetaTag[]) =>
	Object.fromEntries(tags.map(({ attrs }) => ['property' in attrs ? attrs.property : attrs.name, attrs.content]));

test('a preview says everything a client may ask for, once', () => {
	const tags = previewTags({
		title: 'Why pool?',
		description: 'To shrink.',
		url: 'https://example.org/questions/pooling/',
		image: 'https://example.org/cards/questions/pooling.png',
		alt: 'Why pool? To shrink.',
		type: 'article',
	});
	expect(Object.keys(asObject(tags))).toHaveLength(tags.length);
	expect(asObject(tags)).toEqual({
		description: 'To shrink.',
		'og:site_name': 'Why Deep',
		'og:locale': 'en_GB',
		'og:type': 'article',
		'og:title': 'Why pool?',
		'og:description': 'To shrink.',
		'og:url': 'https://example.org/questions/pooling/',
		'og:image': 'https://example.org/cards/questions/pooling.png',
		'og:image:type': 'image/png',
		'og:image:width': '1200',
		'og:image:height': '630',
		'og:image:alt': 'Why pool? To shrink.',
		'twitter:card': 'summary_large_image',
		'twitter:image:alt': 'Why pool? To shrink.',
	});
});

test('a reference manager finds all it needs', () => {
	expect(asObject(citationTags('Why pool?', around.url, around.dates))).toEqual({
		citation_title: 'Why pool?',
		citation_author: 'Why Deep contributors',
		citation_inbook_title: 'Why Deep',
		citation_publisher: 'Why Deep',
		citation_publication_date: '2026/11/01',
		citation_online_date: '2026/11/22',
		citation_public_url: around.url,
		citation_fulltext_html_url: around.url,
		citation_language: 'en',
	});
});
