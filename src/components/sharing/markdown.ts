import TurndownService from 'turndown';
import { withoutControls } from './text.ts';

const turndown = new TurndownService({
	headingStyle: 'atx',
	bulletListMarker: '-',
	codeBlockStyle: 'fenced',
	emDelimiter: '*',
});
turndown.addRule('formula', {
	filter: (node) => node.nodeName.toLowerCase() === 'math',
	replacement: (_, node) => {
		const tex = (node as Element).querySelector('annotation')?.textContent ?? '';
		return (node as Element).getAttribute('display') === 'block' ? `\n\n$$\n${tex}\n$$\n\n` : `$${tex}$`;
	},
});
turndown.addRule('address', {
	filter: 'a',
	replacement: (content, node) => (content ? `[${content}](${(node as HTMLAnchorElement).href})` : ''),
});
turndown.addRule('citation', {
	filter: (node) => node.classList.contains('citation'),
	replacement: (_, node) =>
		[...(node as Element).querySelectorAll('a')].map(({ textContent, href }) => `[[${textContent}]](${href})`).join(''),
});

/** A block of the page as Markdown: rows with their header, links with their full address, formulas as TeX. */
export function markdownOf(block: Element): string {
	const row = block.closest('tr');
	const table = block.closest('table') ?? block.querySelector('table');
	if (!table) return turndown.turndown(withoutControls(block).outerHTML).trim();
	const title = block.querySelector('.figure-title')?.textContent.trim();
	const rows = row ? [table.tHead?.rows[0], row] : [...table.rows];
	const cells = rows.map((one) => [...(one?.cells ?? [])].map(cellText));
	return `${title ? `**${title}**\n\n` : ''}${tableOf(cells)}`;
}

function tableOf([header = [], ...rows]: string[][]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellText(cell: HTMLTableCellElement): string {
	return turndown.turndown(withoutControls(cell).innerHTML).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
