import type { Problem } from './problem.ts';

/** All problems as one text: a headline with their number, then place, message and what to do for each. */
export function report(problems: Problem[]): string {
	const headline = `[content] ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
	return [
		headline,
		...problems.map(({ file, line, message, hint }) =>
			[`  ${file}:${line}`, `    ${message}`, ...(hint ? [`    ${hint}`] : [])].join('\n'),
		),
	].join('\n');
}
