import type { z } from 'astro/zod';
import { inWords } from '../schemas/in-words.ts';
import { formatNumber, numberForms, type NumberForm } from './format.ts';
import { calculations } from './registry.ts';

/** What `<Calc>` prints, or why it cannot. */
export type CalcResult = { text: string; working: string } | { fault: string; hint: string };

/**
 * Computes and writes the number of one `<Calc>`.
 *
 * @param attributes its attributes: `of` (the calculation), `as` and `digits` (how to write it), and the inputs
 */
export function computed({ of, as, digits, ...inputs }: Record<string, unknown>): CalcResult {
	const calculation = calculations.get(String(of));
	if (!calculation)
		return {
			fault: `There is no calculation "${String(of)}".`,
			hint: `There are: ${[...calculations.keys()].join(', ')}.`,
		};
	if (as !== undefined && !numberForms.includes(as as NumberForm))
		return { fault: `There is no number form "${String(as)}".`, hint: `There are: ${numberForms.join(', ')}.` };
	const checked = calculation.inputs.safeParse(inputs, { error: inWords });
	if (!checked.success) {
		return {
			fault: `Calculation "${String(of)}" cannot use its inputs. ${checked.error.issues.map((issue) => wrongInput(issue, inputs)).join(' ')}`,
			hint: `It takes: ${Object.keys(calculation.inputs.shape).join(', ')}; each as a literal such as {3} or {[3, 1]}.`,
		};
	}
	const { value, working } = calculation.compute(inputs);
	return { text: formatNumber(value, as as NumberForm | undefined, digits as number | undefined), working };
}

function wrongInput(issue: z.core.$ZodIssue, inputs: Record<string, unknown>): string {
	if (issue.code === 'unrecognized_keys') return `There is no ${issue.keys.map((key) => `\`${key}\``).join(', ')}.`;
	const [name = ''] = issue.path.map(String);
	if (inputs[name] !== undefined) return `\`${name}\`: ${issue.message}`;
	return name in inputs ? `\`${name}\` is no literal.` : `\`${name}\` is missing.`;
}
