import { z } from 'astro/zod';
import { calculation, share } from './calculation.ts';
import { formatNumber } from './format.ts';

const p = (value: number) => formatNumber(value, 'percent');

/** Share of positive results that are right: sens·prev ÷ (sens·prev + (1 − spec)(1 − prev)), Bayes' rule. */
export const positivePredictiveValue = calculation(
	{ sensitivity: share, specificity: share, prevalence: share },
	({ sensitivity, specificity, prevalence }) => ({
		value: (sensitivity * prevalence) / (sensitivity * prevalence + (1 - specificity) * (1 - prevalence)),
		working:
			`${p(sensitivity)} × ${p(prevalence)} ÷ (${p(sensitivity)} × ${p(prevalence)} + ` +
			`${p(1 - specificity)} × ${p(1 - prevalence)})`,
	}),
);

/** Share by which a power law falls when its variable grows so many times: 1 − factor^exponent, exponent below zero. */
export const powerLawDrop = calculation(
	{ factor: z.number().positive(), exponent: z.number().negative() },
	({ factor, exponent }) => ({
		value: 1 - factor ** exponent,
		working: `1 − ${formatNumber(factor)} to the power of ${exponent}`,
	}),
);
