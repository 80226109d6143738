import { cardSize, type Card } from './cards.ts';
import { project } from './project.ts';
import { wrap, type Measure } from './wrap.ts';

/** What a line of a card is, which decides its font and colour. */
export type Role = 'title' | 'answer' | 'name' | 'label';

/** One line of text on a card, in pixels; `y` is its baseline. */
export interface Line {
	role: Role;
	text: string;
	size: number;
	x: number;
	y: number;
}

/** The mark of the site stands left of its name, as high as wide. */
export const mark = { x: 68, y: 542, size: 46 } as const;
/** A line of colour along the upper edge. */
export const bandHeight = 12;

const margin = 68;
const width = cardSize.width - 2 * margin;
/** The words stand between the band and the line that names the site. */
const top = bandHeight + 48;
const bottom = mark.y - 46;
const footSize = 36;

/** Sizes to choose from. The smallest of an answer is 11 pixels on a phone that shows the card 360 pixels wide. */
const sizes = {
	title: [112, 104, 96, 88, 82, 76, 70, 66, 62, 58, 54, 50],
	answer: [56, 54, 52, 50, 48, 46, 44, 42, 40, 39, 38, 37],
} as const;
/** A title must look like one beside its answer. */
const leastRatio = 1.35;
const lineHeight = { title: 1.16, answer: 1.36 } as const;
/** Height of capitals in Inter, as a part of the size: the first line begins at the top of its letters. */
const capHeight = 0.73;

/** Places the words of a card, as large as they fit. `measure` tells the width of a text of size 1. */
export function layoutCard(card: Card, measure: Record<Role, Measure>): Line[] {
	const titles = paragraphs('title', card.title, measure.title);
	const answers = paragraphs('answer', card.answer, measure.answer);
	let best: { title: Paragraph; answer: Paragraph; gap: number; score: number } | undefined;
	for (const title of titles)
		for (const answer of answers) {
			const gap = 0.34 * title.size + (lineHeight.answer - capHeight) * answer.size;
			const fits = top + title.height + gap + answer.height <= bottom && title.size >= leastRatio * answer.size;
			// The answer is what the card is for, and the smaller of the two.
			const score = title.size + 7 * answer.size;
			if (fits && score > (best?.score ?? 0)) best = { title, answer, gap, score };
		}
	if (!best)
		throw new Error(
			`The preview card of "${card.title}" has no room for its words, even in the smallest type. Shorten the title or the sentence below it.`,
		);
	const { title, answer, gap } = best;
	return [...place(title, top), ...place(answer, top + title.height + gap), ...foot(card.label, measure)];
}

/** A text broken into lines at one size. */
interface Paragraph {
	role: 'title' | 'answer';
	lines: string[];
	size: number;
	/** From the top of the first line's capitals to the last baseline. */
	height: number;
}

/** A text at every size at which its longest word fits a line. */
function paragraphs(role: 'title' | 'answer', text: string, measure: Measure): Paragraph[] {
	const widest = Math.max(...text.split(' ').map(measure));
	return sizes[role].flatMap((size) => {
		if (widest * size > width) return [];
		const lines = wrap(text, width / size, measure);
		return { role, lines, size, height: size * (capHeight + (lines.length - 1) * lineHeight[role]) };
	});
}

function place({ role, lines, size }: Paragraph, y: number): Line[] {
	return lines.map((text, index) => ({
		role,
		text,
		size,
		x: margin,
		y: y + size * (capHeight + index * lineHeight[role]),
	}));
}

/** The line that says whose answer it is and, quietly, of what kind. */
function foot(label: string, measure: Record<Role, Measure>): Line[] {
	const y = mark.y + mark.size / 2 + (footSize * capHeight) / 2;
	const name: Line = { role: 'name', text: project.name, size: footSize, x: mark.x + mark.size + 18, y };
	if (label === '') return [name];
	return [name, { role: 'label', text: label, size: footSize, x: margin + width - measure.label(label) * footSize, y }];
}
