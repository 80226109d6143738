import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { formatNumber } from '../calculations/format.ts';

const { document } = new JSDOM('').window;

/** Size of text in a chart, in units of its view box. A narrow chart is drawn at the width of a phone, so they are about pixels there. */
export const fontSize = 12;

/** Each chart is drawn twice, and CSS shows the one that fits: a drawing shrunk to a phone would have unreadable text. */
export interface Layout {
	name: 'wide' | 'narrow';
	width: number;
}

export const layouts = [
	{ name: 'wide', width: 560 },
	{ name: 'narrow', width: 350 },
] as const satisfies Layout[];

/** Strokes that tell series apart without their colour; the colours are defined with the figure's frame. */
export const seriesStyles = [
	{ stroke: 'var(--series-1)' },
	{ stroke: 'var(--series-2)', strokeDasharray: '8 4' },
	{ stroke: 'var(--series-3)', strokeDasharray: '2 4' },
	{ stroke: 'var(--series-4)', strokeDasharray: '10 3 2 3' },
] as const;

interface ChartOptions extends Plot.PlotOptions {
	/** What the chart shows, in a sentence, for readers who do not see it. */
	ariaLabel: string;
}

/** Draws a chart as an SVG string without styles, ids or colours of its own: the page's CSS gives it those. */
export function plotToSvg(options: ChartOptions): string {
	const svg = Plot.plot({ marginTop: 28, marginBottom: 38, ...options, document, className: 'figure-chart' });
	for (const style of svg.querySelectorAll('style')) style.remove();
	for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
	svg.setAttribute('role', 'img');
	svg.setAttribute('font-size', String(fontSize));
	svg.removeAttribute('font-family');
	return svg.outerHTML;
}

/** HTML of a drawing in both layouts. */
export function bothLayouts(draw: (layout: Layout) => string): string {
	return layouts.map((layout) => `<div class="figure-${layout.name}">${draw(layout)}</div>`).join('');
}

/** `10²⁵`, for the ticks of a logarithmic axis. */
export function powerOfTen(value: number): string {
	return formatNumber(value, 'scientific', 1).replace('1 × ', '');
}

/** Text that stays readable where it crosses a line. */
export const onBackground = { stroke: 'var(--figure-background)', strokeWidth: 4, paintOrder: 'stroke' } as const;
