import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { computed } from '../calculations/computed.ts';
import { elementsOf } from '../catalog/contents.ts';
import type { Page } from '../catalog/page.ts';
import { folderOfFigure } from '../figures/names.ts';
import { addressOf } from '../links/address.ts';
import { remarkNumberCitations, type NumberedWork } from '../markdown/number-citations.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
import { citationMark } from './citation-mark.ts';
import { figureBlocks } from './figure.ts';
import { blockquote, paragraph, strong, text } from './nodes.ts';
import { oncePerPage } from './once-per-page.ts';
import type { Site } from './site.ts';

/** The text of a page in Markdown that everybody reads, and the works it cites with their numbers on the page. */
export interface ResolvedText {
	tree: Root;
	works: NumberedWork[];
}

type Element = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;
type Directive = Extract<Nodes, { type: 'containerDirective' }>;

/** Resolves our own syntax: computed numbers, citations, marked blocks, figures, and links without a host. */
export const resolveText = oncePerPage((page: Page, site: Site): ResolvedText => {
	const { kind, id, body } = page;
	const address = addressOf(kind, id);
	const tree = parseMarkdown(body);
	const works = numberWorks(tree, page, site);

	const resolveAll = (nodes: readonly Nodes[]): RootContent[] =>
		nodes.flatMap((node, place) => {
			const resolved = resolve(node);
			// The parser takes the space before a citation away, for the raised number of the page.
			return node.type === 'citation' && place > 0 ? [text(' '), ...resolved] : resolved;
		});

	const resolve = (node: Nodes): RootContent[] => {
		switch (node.type) {
			case 'text':
				// A line of the file is no line of the text.
				return [text(node.value.replace(/\s*\n\s*/g, ' '))];
			case 'citation':
				return [citationMark(node.works, works)];
			case 'mdxJsxTextElement':
			case 'mdxJsxFlowElement':
				return resolveElement(node);
			case 'containerDirective':
				return [aside(node)];
			case 'textDirective':
				// A colon before a word, which is not meant as one.
				return [text(`:${node.name}`), ...resolveAll(node.children)];
			case 'link':
				return [{ ...node, url: absolute(node.url), children: resolveAll(node.children) as PhrasingContent[] }];
			default:
				return [
					'children' in node
						? ({ ...node, children: resolveAll(node.children) } as RootContent)
						: (node as RootContent),
				];
		}
	};

	const resolveElement = (node: Element): RootContent[] => {
		const { name = '', attributes = {} } = elementsOf({ type: 'root', children: [node] } as Root)[0] ?? {};
		if (name === 'Calc') return [text(printed(attributes))];
		if (name === 'Estimate') return [...resolveAll(node.children), text(' (our estimate)')];
		if (name === 'OftenSaid') return [oftenSaid(String(attributes['claim']), resolveAll(node.children))];
		return figureBlocks(folderOfFigure(name), address, works, site);
	};

	const aside = ({ name, children }: Directive): RootContent => {
		const [first] = children;
		const isTitled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
		const title = isTitled ? toString(first) : name.replace(/^./, (letter) => letter.toUpperCase());
		return blockquote(introduced(`${title}.`, resolveAll(isTitled ? children.slice(1) : children)));
	};

	const absolute = (url: string): string => {
		if (url.startsWith('#')) return site.locate(address + url);
		return url.startsWith('/') ? site.locate(url) : url;
	};

	return { tree: { type: 'root', children: resolveAll(tree.children) }, works };
});

/** The numbers the works have on the page itself. */
function numberWorks(tree: Root, { data }: Page, { references, datasetOf }: Site): NumberedWork[] {
	const frontmatter: { works?: NumberedWork[]; facts?: unknown } = 'facts' in data ? { facts: data.facts } : {};
	const figureSources = (figure: string) => [...new Set(datasetOf(figure)?.rows.map(({ source }) => source) ?? [])];
	unified()
		.use(remarkNumberCitations, { references: () => references, figureSources })
		.runSync(tree, { data: { astro: { frontmatter } } });
	return frontmatter.works ?? [];
}

function printed(attributes: Record<string, unknown>): string {
	const result = computed(attributes);
	if ('fault' in result) throw new Error(`${result.fault} ${result.hint}`);
	return result.text;
}

function oftenSaid(claim: string, answer: RootContent[]): RootContent {
	return blockquote([paragraph(strong('Often said:'), ` “${claim}”`), ...introduced('What the sources say:', answer)]);
}

/** Puts bold words before the first paragraph. */
function introduced(words: string, [first, ...rest]: RootContent[]): RootContent[] {
	if (first?.type !== 'paragraph') return [paragraph(strong(words)), ...(first ? [first] : []), ...rest];
	return [{ ...first, children: [strong(words), text(' '), ...first.children] }, ...rest];
}
