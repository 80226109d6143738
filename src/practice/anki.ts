import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { toHast, type Handler, type Handlers, type State } from 'mdast-util-to-hast';
import { computed } from '../calculations/computed.ts';
import { elementsOf } from '../catalog/contents.ts';
import type { Page } from '../catalog/page.ts';
import { addressOf } from '../links/address.ts';
import { remarkKeepTogether } from '../markdown/keep-together.ts';
import { parseMarkdown } from '../markdown/syntax.ts';

/** The full address of a place on the site, such as `/questions/pooling/`; none while nobody knows where the site will live. */
export type Locate = (address: string) => string | undefined;

const deck = 'Why Deep';
const columns = ['GUID', 'Front', 'Back', 'Deck', 'Tags'];

/**
 * The questions as a text file that Anki imports, one line each. Importing a later file updates the notes and keeps what Anki knows
 * about them, because a note's GUID stays the same.
 *
 * The format: https://docs.ankiweb.net/importing/text-files.html
 */
export function ankiFile(questions: readonly Page<'question'>[], locate: Locate): string {
	const headers = [
		'#separator:Tab',
		'#html:true',
		'#notetype:Basic',
		`#columns:${columns.join('\t')}`,
		'#guid column:1',
		// A column, because Anki makes a deck that a column names, and only finds one that a header names.
		'#deck column:4',
		'#tags column:5',
	];
	const notes = questions.map((question) =>
		[
			`why-deep-${question.id}`,
			escapeHtml(question.data.title),
			backOf(question, locate),
			deck,
			`${question.data.topic} ${question.data.level}`,
		]
			.map(quote)
			.join('\t'),
	);
	return [...headers, ...notes, ''].join('\n');
}

/** The answer in one sentence and in one minute, and the way to the whole. */
function backOf({ id, data, body }: Page<'question'>, locate: Locate): string {
	const address = addressOf('question', id);
	const url = locate(address);
	const whole = 'The whole answer, with its sources';
	return [
		`<p><strong>${escapeHtml(data.short)}</strong></p>`,
		minuteHtml(body, address, locate),
		url ? `<p><a href="${escapeHtml(url)}">${whole}</a></p>` : `<p>${whole}: ${deck}, ${address}</p>`,
	].join('');
}

/** The text before the first heading as HTML on one line, without citations, with formulas as MathJax reads them. */
function minuteHtml(body: string, address: string, locate: Locate): string {
	const tree = parseMarkdown(body);
	const end = tree.children.findIndex(({ type }) => type === 'heading');
	const minute: Root = { type: 'root', children: end === -1 ? tree.children : tree.children.slice(0, end) };
	remarkKeepTogether()(minute);
	const hast = toHast(minute, { handlers: handlersFor(address, locate) });
	return toHtml(hast).replace(/\s*\n\s*/g, ' ');
}

function handlersFor(address: string, locate: Locate): Handlers {
	return {
		citation: () => undefined,
		inlineMath: (_, { value }: { value: string }) => ({ type: 'text', value: `\\(${value}\\)` }),
		math: (_, { value }: { value: string }) => paragraph([{ type: 'text', value: `\\[${value}\\]` }]),
		code: (_, { value }: { value: string }) => codeBlock(value),
		link: (state, node: Extract<Nodes, { type: 'link' }>) => {
			const children = state.all(node) as ElementContent[];
			const href = absolute(node.url, address, locate);
			return href ? { type: 'element', tagName: 'a', properties: { href }, children } : children;
		},
		mdxJsxTextElement: element,
		mdxJsxFlowElement: element,
	};
}

/** A computed number is printed; of everything else the words stay, so that of a figure, which has none, nothing does. */
const element: Handler = (state: State, node: Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>) => {
	if (node.name !== 'Calc') return state.all(node) as ElementContent[];
	const result = computed(elementsOf({ type: 'root', children: [node] } as Root)[0]?.attributes ?? {});
	if ('fault' in result) throw new Error(`${result.fault} ${result.hint}`);
	return { type: 'text', value: result.text };
};

function absolute(url: string, address: string, locate: Locate): string | undefined {
	if (url.startsWith('#')) return locate(address + url);
	return url.startsWith('/') ? locate(url) : url;
}

function paragraph(children: ElementContent[]): ElementContent {
	return { type: 'element', tagName: 'p', properties: {}, children };
}

/** Lines of code end in `<br>`, since a note has no line of its own to break. */
function codeBlock(value: string): ElementContent {
	const lines = value
		.split('\n')
		.flatMap((line, index): ElementContent[] => [
			...(index > 0 ? [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }] : []),
			{ type: 'text', value: line },
		]);
	return { type: 'element', tagName: 'pre', properties: {}, children: lines };
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A field as Anki reads it: in quotes, which are doubled inside, where it holds a quote. */
function quote(field: string): string {
	return field.includes('"') ? `"${field.replaceAll('"', '""')}"` : field;
}
