import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { cardSize, type Card } from './cards.ts';
import { setText, widthOf } from './fonts.ts';
import { kept } from './kept.ts';
import { bandHeight, layoutCard, mark, type Line, type Role } from './layout.ts';

/** Which of the site's colours, in its dark theme, draws what. */
const colours: Record<Role | 'back' | 'band', string> = {
	back: 'sl-color-black',
	band: 'sl-color-accent',
	title: 'sl-color-white',
	answer: 'sl-color-gray-2',
	name: 'sl-color-white',
	label: 'sl-color-gray-3',
};

/** Measures text in the fonts of the cards. */
export const measure = {
	title: (text: string) => widthOf(text, 'title'),
	answer: (text: string) => widthOf(text, 'answer'),
	name: (text: string) => widthOf(text, 'name'),
	label: (text: string) => widthOf(text, 'label'),
};

// A few colours are enough for flat type, and keep the file at a third of its size.
const format = { palette: true, colours: 16, effort: 1, dither: 0 } as const;

/** The card as a PNG. */
export function drawCard(card: Card): Promise<Buffer> {
	const svg = cardSvg(layoutCard(card, measure));
	return kept(JSON.stringify(format) + svg, () => sharp(Buffer.from(svg)).png(format).toBuffer());
}

function cardSvg(lines: readonly Line[]): string {
	const colour = tokens(readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8'));
	const icon = readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');
	const { width, height } = cardSize;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
		`<rect width="${width}" height="${height}" fill="${colour('back')}"/>`,
		`<rect width="${width}" height="${bandHeight}" fill="${colour('band')}"/>`,
		icon.replace('<svg ', `<svg x="${mark.x}" y="${mark.y}" width="${mark.size}" height="${mark.size}" `),
		...lines.map(({ role, text, size, x, y }) => {
			const letters = setText(text, role).letters.map(
				({ path, x: from, scale }) => `<path transform="translate(${from}) scale(${scale} ${-scale})" d="${path}"/>`,
			);
			return `<g fill="${colour(role)}" transform="translate(${x} ${y}) scale(${size})">${letters.join('')}</g>`;
		}),
		'</svg>',
	].join('');
}

/** Looks colours up in the style sheet, whose first rule is the dark theme. */
function tokens(css: string): (what: keyof typeof colours) => string {
	return (what) => {
		const value = new RegExp(`--${colours[what]}: (#[0-9a-f]{6});`).exec(css)?.[1];
		if (!value)
			throw new Error(`src/styles/tokens.css has no --${colours[what]}, which the preview cards are drawn in.`);
		return value;
	};
}
