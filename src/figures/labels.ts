import type { Markish } from '@observablehq/plot';
import { fontSize, onBackground } from './plot.ts';

/** A point of a chart, in its coordinates, and the words that belong beside it. */
export interface LabelledPoint {
	x: number;
	y: number;
	text: string;
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Where a label stands: the box its text fills, and the side of the box that is fixed when a font is wider than we think. */
export interface PlacedLabel extends Box {
	text: string;
	anchor: 'start' | 'middle' | 'end';
}

const halo = { stroke: onBackground.stroke, 'stroke-width': '4', 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
const lineHeight = fontSize + 2;
const pointRadius = 5;

/** Distance of a label from the centre of its point. */
const gap = pointRadius + 1;

/** Width of a text in a wide sans-serif, so that labels do not touch whatever font a reader has. */
const widthOf = (text: string) => [...text].length * fontSize * 0.6;

/** Where to look for a place first: beside a rising line, the left is free. */
export type Preference = 'right' | 'left';

/**
 * Finds a free place beside each point: at the preferred side, else right, left, above, below or at a corner.
 *
 * @param points in pixels of the drawing
 * @param frame the area labels may use
 * @throws when a label fits nowhere, so that no chart with overlapping labels is published
 */
export function placeLabels(points: readonly LabelledPoint[], frame: Box, prefer: Preference = 'right'): PlacedLabel[] {
	const candidates = points.map((point) => {
		// A point that covers another is no obstacle to its label.
		const dots = points.filter((other) => Math.hypot(other.x - point.x, other.y - point.y) > pointRadius).map(dotBox);
		return places(point, prefer).filter((box) => isInside(box, frame) && !dots.some((dot) => overlap(box, dot)));
	});
	const placed: PlacedLabel[] = [];
	let tries = 0;
	let deepest = 0;
	const placeFrom = (index: number): boolean => {
		deepest = Math.max(deepest, index);
		if (index === points.length) return true;
		for (const box of candidates[index] ?? []) {
			tries += 1;
			if (tries > 100_000) return false;
			if (placed.some((other) => overlap(box, other))) continue;
			placed.push(box);
			if (placeFrom(index + 1)) return true;
			placed.pop();
		}
		return false;
	};
	if (placeFrom(0)) return placed;
	throw new Error(
		`The label "${points[deepest]?.text}" of a figure fits nowhere beside its point. Make the chart taller or the label shorter.`,
	);
}

function dotBox({ x, y }: LabelledPoint): Box {
	return { left: x - pointRadius, top: y - pointRadius, right: x + pointRadius, bottom: y + pointRadius };
}

function places({ x, y, text }: LabelledPoint, prefer: Preference): PlacedLabel[] {
	const width = widthOf(text);
	const at = (left: number, top: number, anchor: PlacedLabel['anchor']): PlacedLabel => ({
		left,
		top,
		right: left + width,
		bottom: top + lineHeight,
		text,
		anchor,
	});
	const startingAt = (left: number, top: number) => at(left, top, 'start');
	const endingAt = (right: number, top: number) => at(right - width, top, 'end');
	const middle = y - lineHeight / 2;
	const above = y - gap - lineHeight + 1;
	const below = y + gap - 1;
	const all = [
		startingAt(x + gap, middle),
		endingAt(x - gap, middle),
		at(x - width / 2, above, 'middle'),
		at(x - width / 2, below, 'middle'),
		startingAt(x + 1, above),
		startingAt(x + 1, below),
		endingAt(x - 1, above),
		endingAt(x - 1, below),
		...[0.25, 0.75].flatMap((part) => [startingAt(x - part * width, below), startingAt(x - part * width, above)]),
		startingAt(x + gap, middle - lineHeight / 2),
		startingAt(x + gap, middle + lineHeight / 2),
		endingAt(x - gap, middle - lineHeight / 2),
		endingAt(x - gap, middle + lineHeight / 2),
	];
	return prefer === 'left' ? [endingAt(x - gap + 1, middle - 4), ...all] : all;
}

function isInside(box: Box, frame: Box): boolean {
	return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A mark that writes labels beside points given in data coordinates. */
export function pointLabels(points: readonly LabelledPoint[], prefer?: Preference): Markish {
	return (_index, scales, _values, { width, height, marginTop, marginLeft, marginBottom }, { document }) => {
		const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
		for (const [name, value] of Object.entries(halo)) group.setAttribute(name, value);
		const x = scales.x as (value: number) => number;
		const y = scales.y as (value: number) => number;
		const inPixels = points.map((point) => ({ ...point, x: x(point.x), y: y(point.y) }));
		const frame = { left: marginLeft, top: marginTop - lineHeight / 2, right: width, bottom: height - marginBottom };
		for (const { left, right, bottom, text, anchor } of placeLabels(inPixels, frame, prefer)) {
			const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
			const x = { start: left, middle: (left + right) / 2, end: right }[anchor];
			element.setAttribute('text-anchor', anchor);
			element.setAttribute('x', x.toFixed(1));
			element.setAttribute('y', (bottom - 4).toFixed(1));
			element.textContent = text;
			group.append(element);
		}
		return group;
	};
}
