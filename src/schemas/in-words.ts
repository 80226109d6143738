import type { z } from 'astro/zod';

const forms: Record<string, string> = {
	string: 'text, in quotes where it looks like a number or a date',
	number: 'a number, without quotes',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list: [one, two], or one entry a line behind a hyphen',
	object: 'fields, each as name: value',
};

const units: Record<string, string> = { string: ' characters', array: ' entries' };
const unitOf = (origin: string) => units[origin] ?? '';

/**
 * What to do about a value, where its schema has no words of its own for it. Give it to `safeParse` as `error`.
 *
 * @see https://zod.dev/error-customization
 */
export const inWords: z.core.$ZodErrorMap = (issue) => {
	switch (issue.code) {
		case 'invalid_type':
			// What is missing is told by its name; its form is the least of it.
			if (issue.input === undefined) return '';
			return `Write ${forms[issue.expected] ?? issue.expected}.`;
		case 'too_small':
			return `Write ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${unitOf(issue.origin)}.`;
		case 'too_big':
			return `Write ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}${unitOf(issue.origin)}.`;
		default:
			return undefined;
	}
};
