import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bibliography, datasetOf } from '../../src/catalog/bibliography.ts';
import { layouts, type Layout } from '../../src/figures/plot.ts';
import { rowsOf } from '../../src/figures/rows.ts';
import type { FigureTable } from '../../src/figures/table.ts';

/** Figures drawn as charts: a model, a chart, and a table of the same numbers. */
const charts = readdirSync('src/figures', { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== 'trained-together')
	.map(({ name }) => name);

interface Loaded {
	rows: unknown[];
	table: FigureTable;
	svg: (layout: Layout) => string;
}

async function load(figure: string): Promise<Loaded> {
	const model = await import(`../../src/figures/${figure}/model.ts`);
	const { chart } = await import(`../../src/figures/${figure}/chart.ts`);
	const rows: unknown[] = model.rowSchema ? rowsOf(figure, model.rowSchema) : [];
	return {
		rows,
		table: model.table(rows),
		svg: (layout) => (model.rowSchema ? chart(rows, layout) : chart(layout)),
	};
}

test('every chart is tested here', () => expect(charts).toHaveLength(12));

describe.each(charts)('%s', (figure) => {
	test.each(layouts)('says what it shows and brings no style, id or colour of its own ($name)', async (layout) => {
		const svg = (await load(figure)).svg(layout);
		const drawings = svg.match(/<svg /g)?.length ?? 0;
		expect(drawings).toBeGreaterThan(0);
		expect(svg.match(/role="img"/g)).toHaveLength(drawings);
		expect(svg.match(/aria-label="[^"]{40,}"/g)).toHaveLength(drawings);
		expect(svg).not.toMatch(/style=|<style|\sid=|#[0-9a-f]{3,6}\b|NaN|undefined/);
	});

	test('prints in its table a cell for each column', async () => {
		const { table } = await load(figure);
		for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
	});

	test('draws only numbers whose source is in the bibliography, and names each in the table', async () => {
		const sources = datasetOf(figure)?.rows.map(({ source }) => source) ?? [];
		for (const source of sources) expect(bibliography().has(source), source).toBe(true);
		const { table } = await load(figure);
		const inTable = table.rows.flatMap(({ source }) => source ?? []);
		if (inTable.length > 0) expect(new Set(inTable)).toEqual(new Set(sources));
	});
});

describe.each(['training-compute', 'dataset-sizes', 'youtube-uploads', 'price-performance'])('%s', (figure) => {
	test.each(layouts)('draws a point for each row of its data and names it ($name)', async (layout) => {
		const { rows, svg, table } = await load(figure);
		const drawing = svg(layout);
		// Plot draws the points of a chart with several symbols as paths: two arcs, or a closed square.
		const points = drawing.match(/<circle |<path [^>]*d="M[^"]*(?:A[^"]*A[^"]*|[Zz])"/g);
		expect(points).toHaveLength(rows.length);
		expect(table.rows).toHaveLength(rows.length);
		for (const row of rows as Record<string, unknown>[]) {
			const name = row['system'] ?? row['set'] ?? row['chip'] ?? row['hours'];
			expect(drawing).toContain(`>${name}</text>`);
		}
	});
});
