import { z } from 'astro/zod';

/** A computed number and, for the reader who wants to follow it, the arithmetic in one line. */
export interface Computed {
	value: number;
	working: string;
}

/** One formula: what it needs (unknown or missing inputs are refused) and how it is computed. */
export interface Calculation {
	inputs: z.ZodObject;
	compute: (inputs: Record<string, unknown>) => Computed;
}

/** Makes a calculation whose `compute` sees its inputs checked, typed and with defaults filled in. Unknown inputs are refused. */
export function calculation<Shape extends z.ZodRawShape>(
	shape: Shape,
	compute: (inputs: z.output<z.ZodObject<Shape>>) => Computed,
): Calculation {
	const inputs = z.strictObject(shape);
	return {
		inputs: inputs as unknown as z.ZodObject,
		compute: (raw) => compute(inputs.parse(raw) as z.output<z.ZodObject<Shape>>),
	};
}

/** A whole number of at least one: a count of units, layers, steps or pixels. */
export const count = z.int().positive();

/** Any finite number. */
export const real = z.number();

/** A share between 0 and 1. */
export const share = z.number().min(0).max(1);
