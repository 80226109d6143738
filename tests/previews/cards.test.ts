import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/read-content.ts';
import { cardAddress, cardAlt, cardSize, cardsOf } from '../../src/previews/cards.ts';
import { drawCard, measure } from '../../src/previews/draw.ts';
import { setText } from '../../src/previews/fonts.ts';
import { layoutCard, mark, type Line } from '../../src/previews/layout.ts';

// The cards of this site as it is: whoever adds a page sees here whether its words fit.
const cards = [...cardsOf(readContent(process.cwd()).files.flatMap(({ page }) => page ?? []))];
const rightOf = ({ role, text, size, x }: Line) => x + measure[role](text) * size;

test('the words of every page fit its card, in type that can be read on a phone', () => {
	expect(cards.length).toBeGreaterThan(350);
	for (const [address, card] of cards) {
		const lines = layoutCard(card, measure);
		const spoken = (role: Line['role']) =>
			lines
				.filter((line) => line.role === role)
				.map(({ text }) => text)
				.join(' ');
		expect([spoken('title'), spoken('answer')], address).toEqual([card.title, card.answer]);
		for (const line of lines) {
			expect(rightOf(line), `${address}: ${line.text}`).toBeLessThanOrEqual(cardSize.width - 60);
			// Shown 360 pixels wide, the smallest letters are as high as those of a footnote.
			expect(line.size * (360 / cardSize.width), `${address}: ${line.text}`).toBeGreaterThan(10.7);
			if (line.role === 'title' || line.role === 'answer') expect(line.y + line.size / 4).toBeLessThan(mark.y);
		}
	}
});

test('short words are set large, long ones small, and the title is always the larger', () => {
	const sizesOf = (title: string, answer: string) => {
		const lines = layoutCard({ label: '', title, answer }, measure);
		return (['title', 'answer'] as const).map((role) => lines.find((line) => line.role === role)?.size ?? 0);
	};
	const [title = 0, answer = 0] = sizesOf('Adam', 'An optimiser.');
	const [smallTitle = 0, smallAnswer = 0] = sizesOf(
		'Is it so? '.repeat(9).trim(),
		'It depends, as ever. '.repeat(9).trim(),
	);
	expect(title).toBeGreaterThan(smallTitle);
	expect(answer).toBeGreaterThan(smallAnswer);
	expect(title).toBeGreaterThan(answer);
	expect(smallTitle).toBeGreaterThan(smallAnswer);
});

test('words that fit in no size are told with what to do', () => {
	expect(() => layoutCard({ label: '', title: 'Why so long? '.repeat(30), answer: '' }, measure)).toThrow(
		/has no room for its words, even in the smallest type. Shorten the title/,
	);
});

test('signs that the first font lacks come from another, and one that none has is told', () => {
	expect(setText('α ≥ 0 → θ', 'title').letters).toHaveLength(9);
	expect(() => setText('深い', 'title')).toThrowErrorMatchingInlineSnapshot(
		`[Error: No font of the preview cards has "深", which stands in "深い". Write it another way, or add a font that has it to src/previews/fonts.ts.]`,
	);
});

test('a card is a picture of the size that its page names', async () => {
	const card = { label: 'Question', title: 'Is GPT an RNN?', answer: 'No.' };
	const { format, width, height } = await sharp(await drawCard(card)).metadata();
	expect({ format, width, height }).toEqual({ format: 'png', ...cardSize });
});

test('cards lie beside each other as their pages do, and their alternative text reads as sentences', () => {
	expect(cardAddress('/')).toBe('/cards/index.png');
	expect(cardAddress('/questions/')).toBe('/cards/questions.png');
	expect(cardAddress('/questions/pooling/')).toBe('/cards/questions/pooling.png');
	expect(cardAlt({ title: 'Is GPT an RNN?', answer: 'No.' })).toBe('Is GPT an RNN? No.');
	expect(cardAlt({ title: 'Adam', answer: 'An optimiser.' })).toBe('Adam: An optimiser.');
});
