import { z } from 'astro/zod';
import { calculation, real } from './calculation.ts';
import { formatNumber } from './format.ts';

const show = (value: number) =>
	value !== 0 && (Math.abs(value) >= 1e9 || Math.abs(value) < 1e-3)
		? formatNumber(value, 'scientific')
		: formatNumber(value, 'count', Math.abs(value) < 1 ? 6 : undefined);

const terms = z.array(real).min(2);

/** a + b + … */
export const sum = calculation({ values: terms }, ({ values }) => ({
	value: values.reduce((total, term) => total + term, 0),
	working: values.map(show).join(' + '),
}));

/** a × b × … */
export const product = calculation({ values: terms }, ({ values }) => ({
	value: values.reduce((total, factor) => total * factor, 1),
	working: values.map(show).join(' × '),
}));

/** a − b */
export const difference = calculation({ a: real, b: real }, ({ a, b }) => ({
	value: a - b,
	working: `${show(a)} − ${show(b)}`,
}));

/** a ÷ b */
export const ratio = calculation({ a: real, b: real }, ({ a, b }) => ({
	value: a / b,
	working: `${show(a)} ÷ ${show(b)}`,
}));

/** baseᵉˣᵖᵒⁿᵉⁿᵗ */
export const power = calculation({ base: real, exponent: real }, ({ base, exponent }) => ({
	value: base ** exponent,
	working: `${show(base)} to the power of ${show(exponent)}`,
}));

/** Relative change from a to b, as a share: (b − a) ÷ a. */
export const change = calculation({ from: real, to: real }, ({ from, to }) => ({
	value: (to - from) / from,
	working: `(${show(to)} − ${show(from)}) ÷ ${show(from)}`,
}));

/** Yearly growth as a share, when a quantity goes from one value to another in so many years at a constant rate. */
export const yearlyGrowth = calculation({ from: real, to: real, years: real }, ({ from, to, years }) => ({
	value: (to / from) ** (1 / years) - 1,
	working: `(${show(to)} ÷ ${show(from)}) to the power of 1/${show(years)}, minus 1`,
}));

/** Years in which a quantity doubles, when it goes from one value to another in so many years at a constant rate. */
export const doublingTime = calculation({ from: real, to: real, years: real }, ({ from, to, years }) => ({
	value: (years * Math.log(2)) / Math.log(to / from),
	working: `${show(years)} years × log 2 ÷ log(${show(to)} ÷ ${show(from)})`,
}));
