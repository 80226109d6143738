import { z } from 'astro/zod';
import { datasetOf } from '../catalog/bibliography.ts';

/** Schema of one row of `content/data/<figure>.yml`: the figure's own fields, then source, place and a remark on the value. */
export function dataRow<Shape extends z.ZodRawShape>(shape: Shape) {
	return z.strictObject({ ...shape, source: z.string(), locator: z.string(), note: z.string().optional() });
}

/**
 * The rows a figure draws, checked against its own schema.
 *
 * @throws with the file and the row when a field is missing, unknown or wrong
 */
export function rowsOf<Row>(figure: string, row: z.ZodType<Row>): Row[] {
	const dataset = datasetOf(figure);
	if (!dataset) throw new Error(`The figure ${figure} has no data: content/data/${figure}.yml does not exist.`);
	const checked = z.array(row).safeParse(dataset.rows);
	if (checked.success) return checked.data;
	const wrong = checked.error.issues.map(({ path, message }) => `rows.${path.join('.')}: ${message}`);
	throw new Error(`content/data/${figure}.yml cannot be drawn. ${wrong.join('. ')}.`);
}
