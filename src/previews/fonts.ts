import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkit';
import type { Role } from './layout.ts';

// The bundle of the build lies elsewhere than this file, so that packages are looked up from the project.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const read = (file: string) => create(readFileSync(resolve(`@fontsource/${file}`))) as Font;
const regular = read('inter/files/inter-latin-400-normal.woff');
const strong = read('inter/files/inter-latin-600-normal.woff');
/** Greek letters, arrows and signs such as ≥, which the files of Inter lack. */
const symbols = read('noto-sans-math/files/noto-sans-math-latin-400-normal.woff');

const faces: Record<Role, { fonts: Font[]; tracking: number }> = {
	// Large type looks loose at the spacing made for running text.
	title: { fonts: [strong, symbols], tracking: -0.018 },
	answer: { fonts: [regular, symbols], tracking: 0 },
	name: { fonts: [strong, symbols], tracking: -0.01 },
	label: { fonts: [regular, symbols], tracking: 0 },
};

/** A letter's outline as SVG path data in units of its font, its place from the start of the line, and the factor to size 1. */
export interface Outline {
	path: string;
	x: number;
	scale: number;
}

/** Text of size 1, set in one line: how wide it is, and its letters. */
export function setText(text: string, role: Role): { width: number; letters: Outline[] } {
	const letters: Outline[] = [];
	const { tracking } = faces[role];
	let x = 0;
	for (const { font, part } of runs(text, role)) {
		const { glyphs, positions } = font.layout(part);
		const scale = 1 / font.unitsPerEm;
		glyphs.forEach((glyph, index) => {
			const { xOffset = 0, xAdvance = 0 } = positions[index] ?? {};
			letters.push({ path: pathOf(glyph), x: x + xOffset * scale, scale });
			x += xAdvance * scale + tracking;
		});
	}
	return { width: x, letters };
}

const widths = new Map<string, number>();

/** Width of a text of size 1. Layout asks for the same words again at every size. */
export function widthOf(text: string, role: Role): number {
	const key = `${role} ${text}`;
	let width = widths.get(key);
	if (width === undefined) widths.set(key, (width = setText(text, role).width));
	return width;
}

/** Cuts a text into the longest parts that one font can set. */
function runs(text: string, role: Role): { font: Font; part: string }[] {
	const found: { font: Font; part: string }[] = [];
	for (const character of text) {
		const font = faces[role].fonts.find((one) => one.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
		if (!font)
			throw new Error(
				`No font of the preview cards has "${character}", which stands in "${text}". Write it another way, or add a font that has it to src/previews/fonts.ts.`,
			);
		const last = found.at(-1);
		if (last?.font === font) last.part += character;
		else found.push({ font, part: character });
	}
	return found;
}

const paths = new WeakMap<Glyph, string>();

function pathOf(glyph: Glyph): string {
	let path = paths.get(glyph);
	if (path === undefined) paths.set(glyph, (path = glyph.path.toSVG()));
	return path;
}
