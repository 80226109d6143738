import { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type ErrorCode } from 'yaml';
import { inWords } from '../schemas/in-words.ts';
import { nearest } from './nearest.ts';
import type { LineOf, Problem } from './problem.ts';

type Path = (string | number)[];

/** YAML that was read: its value when it is right, else its problems, each with its line. */
export interface ReadYaml<T> {
	value: T | undefined;
	lineOf: LineOf;
	problems: Problem[];
}

/**
 * Reads YAML against its schema and keeps every problem.
 *
 * @param fieldsIn the file that shows a writer which fields there are
 * @param linesBefore lines of the file above the text
 */
export function readYaml<T>(
	file: string,
	text: string,
	schema: z.ZodType<T>,
	fieldsIn: string,
	linesBefore = 0,
): ReadYaml<T> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const lineOf = (...path: Path): number => {
		for (let depth = path.length; depth > 0; depth -= 1) {
			const parent = document.getIn(path.slice(0, depth - 1), true);
			const last = path[depth - 1];
			const node = isMap(parent)
				? parent.items.find(({ key }) => isScalar(key) && key.value === last)?.key
				: document.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + linesBefore;
		}
		return 1;
	};
	if (document.errors.length > 0) {
		const problems = document.errors.map(({ message, code, linePos }) => ({
			file,
			line: (linePos?.[0].line ?? 1) + linesBefore,
			message: `The YAML is broken: ${message.replace(/ at line \d+[\s\S]*/, '')}.`,
			hint: hintFor(code),
		}));
		return { value: undefined, lineOf, problems };
	}
	const value: unknown = document.toJS();
	const checked = schema.safeParse(value, { error: inWords });
	if (checked.success) return { value: checked.data, lineOf, problems: [] };

	const { issues } = checked.error;
	const pathOf = (issue: z.core.$ZodIssue) => issue.path.filter((part) => typeof part !== 'symbol');
	const wrongForm = new Set(issues.filter(({ code }) => code === 'invalid_type').map((issue) => pathOf(issue).join()));
	const problems = issues.flatMap((issue): Problem[] => {
		const path = pathOf(issue);
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => {
				const match = nearest(key, fieldsAt(schema, path));
				return {
					file,
					line: lineOf(...path, key),
					message: `There is no ${named([...path, key])}.`,
					hint: match ? `Did you mean \`${match}\`? ${fieldsIn} shows the fields.` : `${fieldsIn} shows the fields.`,
				};
			});
		// A value of the wrong form is told once; how long or how many it is says nothing then.
		if (issue.code !== 'invalid_type' && wrongForm.has(path.join())) return [];
		const found = document.getIn(path);
		const problem = (state: string, hint: string) => [
			{ file, line: lineOf(...path), message: `${capital(named(path))} is ${state}.`, hint },
		];
		if (found === undefined)
			return problem('missing', [issue.message, `${fieldsIn} shows the fields.`].filter(Boolean).join(' '));
		return problem(found === null ? 'empty' : 'wrong', issue.message);
	});
	return { value: undefined, lineOf, problems };
}

function hintFor(code: ErrorCode): string {
	switch (code) {
		case 'DUPLICATE_KEY':
			return 'The field stands twice: keep one.';
		case 'TAB_AS_INDENT':
			return 'Indent with spaces.';
		case 'BAD_INDENT':
		case 'MISSING_CHAR':
			return 'See whether a bracket or a quote is left open, here or on the line before, and whether a value with a colon has its quotes.';
		default:
			return 'A value with a colon or a leading quote needs quotes around it.';
	}
}

/** A place in words: field `source` of entry 2 of `facts`. Entries are counted as people count. */
function named(path: Path): string {
	if (path.length === 0) return 'the whole';
	const words = path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : `\`${part}\``)).reverse();
	return `${typeof path.at(-1) === 'number' ? '' : 'field '}${words.join(' of ')}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The fields a schema has at a place. */
function fieldsAt(schema: unknown, path: Path): string[] {
	let at = schema;
	for (const part of path) {
		if (at instanceof z.ZodArray) at = at.element;
		else if (at instanceof z.ZodObject) at = at.shape[part];
	}
	return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
