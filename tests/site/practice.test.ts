import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Card } from '../../src/practice/cards.ts';
import { cutAnswer } from '../../src/practice/answer.ts';
import { readAnki, unbalanced } from '../practice/read-anki.ts';
import { builtPages } from './dist.ts';

const questions = builtPages().filter(({ address }) => /^\/questions\/.+/.test(address));
const idOf = (address: string) => address.split('/').at(-2) ?? '';
const ids = questions.map(({ address }) => idOf(address)).sort();
const cards = JSON.parse(readFileSync('dist/practice/cards.json', 'utf8')) as Card[];

test('every question is a card', () => {
	expect(cards.map(({ id }) => id).sort()).toEqual(ids);
	for (const { id, title, short } of cards) {
		const page = questions.find(({ address }) => idOf(address) === id)?.document;
		expect(page?.querySelector('h1')?.textContent.trim()).toBe(title);
		expect(page?.querySelector('.lead')?.textContent.trim()).toBe(short);
	}
});

test('the deck for Anki lists every question once, as sound HTML, and says where the whole answer is', () => {
	const { headers, notes } = readAnki(readFileSync('dist/practice/why-deep-anki.txt', 'utf8'));
	expect(headers['separator']).toBe('Tab');
	expect(notes.map(({ guid }) => guid).sort()).toEqual(ids.map((id) => `why-deep-${id}`));
	for (const { guid, back } of notes) {
		expect(unbalanced(back), guid).toEqual([]);
		expect(back, guid).toContain(`/questions/${guid.replace('why-deep-', '')}/`);
	}
});

test('the practice page and the list of questions offer the deck', () => {
	for (const address of ['/practice/', '/questions/']) {
		const page = builtPages().find((one) => one.address === address)?.document;
		expect(page?.querySelector('a[download]')?.getAttribute('href'), address).toBe('/practice/why-deep-anki.txt');
	}
});

test.each(ids)('the answers of %s can be cut from its page', (id) => {
	const { document } = new JSDOM(readFileSync(`dist/questions/${id}/index.html`, 'utf8')).window;
	const { minute, sections } = cutAnswer(document, `/questions/${id}/`);
	const words = (elements: Element[]) => {
		// A figure's table is as long as it is, wherever it stands.
		const text = elements.flatMap((element) => (element.matches('.block-figure') ? [] : element.textContent));
		return text.join(' ').trim().split(/\s+/).length;
	};
	expect(words(minute)).toBeGreaterThan(40);
	expect(words(minute)).toBeLessThan(260);
	expect(words(sections)).toBeGreaterThan(150);
	const whole = [...minute, ...sections].map(({ outerHTML }) => outerHTML).join('');
	expect(whole).not.toMatch(/href="#|<script|id="(references|related)"/);
});
