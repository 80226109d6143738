// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import { idsOf, publishedTitle, tracesOn } from './src/catalog/anchors.ts';
import { bibliography, sourcesOfFigure } from './src/catalog/bibliography.ts';
import { blocksOfTree } from './src/catalog/blocks.ts';
import { contentChecks } from './src/checks/integration.ts';
import { sitemapOptions } from './src/feeds/sitemap.ts';
import { rehypeBaseLinks } from './src/markdown/base-links.ts';
import { glossaryTerms } from './src/catalog/glossary.ts';
import { hostRedirects } from './src/links/integration.ts';
import { withBase } from './src/links/address.ts';
import { remarkAnchorBlocks } from './src/markdown/anchor-blocks.ts';
import { remarkKeepTogether } from './src/markdown/keep-together.ts';
import { remarkLinkTerms } from './src/markdown/link-terms.ts';
import { remarkNumberCitations } from './src/markdown/number-citations.ts';
import { rehypeScrollableFormulas } from './src/markdown/scrollable-formulas.ts';
import { remarkSyntax } from './src/markdown/syntax.ts';
import { searchWhileWriting } from './src/search/integration.ts';
import { wholePagefindFiles } from './src/search/pagefind-files.ts';

// Where the site will live, set by the deployment. Previews, feeds and the sitemap need full addresses; without SITE_URL they name the
// address that `npm start` serves. All links between pages are relative to the root of any host.
const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/', REPOSITORY_URL } = process.env;

export default defineConfig({
	site: SITE_URL,
	base: BASE_PATH,
	trailingSlash: 'always',
	// White space in templates follows JSX, which is how Prettier formats them: a space beside an element is written {' '}.
	compressHTML: 'jsx',
	markdown: {
		processor: unified({
			gfm: false, // part of remarkSyntax, which the checks share
			remarkPlugins: [
				...remarkSyntax,
				[remarkNumberCitations, { references: bibliography, figureSources: sourcesOfFigure }],
				[remarkLinkTerms, { terms: glossaryTerms }],
				remarkKeepTogether,
				[remarkAnchorBlocks, { blocksOf: blocksOfTree, idsOf, tracesOn, titleAt: publishedTitle }],
			],
			rehypePlugins: [
				[rehypeKatex, { output: 'mathml', strict: true }],
				rehypeScrollableFormulas,
				[rehypeBaseLinks, { base: BASE_PATH }],
			],
		}),
	},
	integrations: [
		contentChecks(),
		searchWhileWriting(),
		// Starlight brings one without dates where there is none.
		sitemap(sitemapOptions(BASE_PATH)),
		starlight({
			title: 'Why Deep',
			description: 'Why deep learning took off and how it works: answers with sources, made to be found and linked.',
			customCss: [
				'./src/styles/tokens.css',
				'./src/styles/global.css',
				'./src/styles/search.css',
				'./src/styles/sharing.css',
			],
			// Lets browsers offer the site's search; they need to know its full address.
			head: [
				{
					tag: 'link',
					attrs: {
						rel: 'search',
						type: 'application/opensearchdescription+xml',
						title: 'Why Deep',
						href: withBase('/opensearch.xml', BASE_PATH),
					},
				},
				{
					tag: 'link',
					attrs: {
						rel: 'alternate',
						type: 'application/rss+xml',
						title: 'Why Deep: new and changed answers',
						href: withBase('/feed.xml', BASE_PATH),
					},
				},
			],
			disable404Route: true,
			markdown: { processedDirs: ['./content/'] },
			components: {
				Search: './src/components/starlight/Search.astro',
				Footer: './src/components/starlight/Footer.astro',
			},
			social: REPOSITORY_URL ? [{ icon: 'github', label: 'Source code', href: REPOSITORY_URL }] : [],
			...(REPOSITORY_URL && { editLink: { baseUrl: `${REPOSITORY_URL}/edit/main/` } }),
			credits: false,
			lastUpdated: false,
			// Every page brings the sidebar of its own topic: src/components/sidebar.ts.
			sidebar: [],
		}),
		wholePagefindFiles(),
		hostRedirects(),
		mdx(),
	],
});
