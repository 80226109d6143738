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
	const checked = calculation.inputs.safeParse(inputs);
	if (!checked.success) {
		const wrong = checked.error.issues.map(({ path, message }) => `${path.join('.') || 'inputs'}: ${message}`);
		return {
			fault: `Calculation "${String(of)}" cannot use its inputs. ${wrong.join('. ')}.`,
			hint: `It takes: ${Object.keys(calculation.inputs.shape).join(', ')}; each as a literal such as {3} or {[3, 1]}.`,
		};
	}
	const { value, working } = calculation.compute(inputs);
	return { text: formatNumber(value, as as NumberForm | undefined, digits as number | undefined), working };
}
