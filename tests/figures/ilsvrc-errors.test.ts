import { expect, test } from 'vitest';
import { chart } from '../../src/figures/ilsvrc-errors/chart.ts';
import { rowSchema, table, winners, years } from '../../src/figures/ilsvrc-errors/model.ts';
import { layouts } from '../../src/figures/plot.ts';
import { rowsOf } from '../../src/figures/rows.ts';

const rows = rowsOf('ilsvrc-errors', rowSchema);

test('the bars are the entries on the provided data, and the error falls every year', () => {
	const errors = winners(rows).map(({ error }) => error);
	expect(errors).toEqual([28.2, 25.8, 16.4, 11.7, 6.7, 3.57, 2.25]);
	expect(errors).toEqual(errors.toSorted((a, b) => b - a));
});

test('2016 keeps its empty place', () => {
	expect(years(rows)).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017]);
	expect(winners(rows).map(({ year }) => year)).not.toContain(2016);
});

test.each(layouts)(
	'the drawing shows both AlexNet entries and says that the annotator is one person ($name)',
	(layout) => {
		const svg = chart(rows, layout);
		expect(svg.match(/<rect /g)).toHaveLength(7);
		expect(svg).toContain('16.4 %');
		expect(svg).toContain('15.3 % with extra data');
		expect(svg).toContain('One trained annotator: 5.1 %');
	},
);

test('the table holds every row, with the caveat on the annotator', () => {
	expect(table(rows).rows).toHaveLength(rows.length);
	const person = table(rows).rows.find(({ cells }) => cells[0] === 'One trained annotator');
	expect(person?.cells.at(-1)).toContain('not a measure of people in general');
});
