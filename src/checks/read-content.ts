import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Page } from '../catalog/page.ts';
import { readReferences } from '../catalog/references.ts';
import { contentFile, folders, kinds, type Kind } from '../links/address.ts';
import { readHistory, readLock } from '../links/files.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
import { datasetSchema } from '../schemas/dataset.ts';
import { guideSchema } from '../schemas/guide.ts';
import { lexiconSchema } from '../schemas/lexicon.ts';
import { proseSchema } from '../schemas/prose.ts';
import { questionSchema } from '../schemas/question.ts';
import { systemSchema } from '../schemas/system.ts';
import { termSchema } from '../schemas/term.ts';
import { timelineSchema } from '../schemas/timeline.ts';
import { sidebar } from '../sidebar.ts';
import type { Content, ContentFile, Exception, Problem } from './problem.ts';

const schemas = {
	guide: guideSchema,
	question: questionSchema,
	system: systemSchema,
	term: termSchema,
	prose: proseSchema,
};

/** Pages of the site that no file in the four content folders makes. */
const otherPages = ['/questions/', '/systems/', '/glossary/', '/bibliography/', '/timeline/', '/practice/'];

/** Files for other programs, which the text may link to. */
const dataFiles = [
	'/llms.txt',
	'/llms-full.txt',
	'/questions.json',
	'/references.json',
	'/references.bib',
	'/feed.xml',
];

/** Reads everything in `content/`, keeping every problem instead of stopping at the first. */
export function readContent(root: string): Content {
	const at = (...path: string[]) => join(root, ...path);
	const { references, faults } = readReferences(readFileSync(at('content/references.bib'), 'utf8'));
	return {
		files: kinds.flatMap((kind) =>
			namesIn(at('content', folders[kind]), /\.mdx$/).map((name) => {
				const file = contentFile(kind, name.replace(/\.mdx$/, ''));
				return readContentFile(kind, file, readFileSync(at(file), 'utf8'));
			}),
		),
		references,
		referenceFaults: faults,
		datasets: namesIn(at('content/data'), /\.yml$/).map((name) => {
			const file = `content/data/${name}`;
			const { value, lineOf, problems } = readYaml(file, readFileSync(at(file), 'utf8'), 0, datasetSchema);
			return { file, figure: name.replace(/\.yml$/, ''), ...(value && { dataset: value }), lineOf, problems };
		}),
		timeline: readTimeline('content/timeline.yml', readFileSync(at('content/timeline.yml'), 'utf8')),
		lexicon: {
			problems: readYaml('content/lexicon.yml', readFileSync(at('content/lexicon.yml'), 'utf8'), 0, lexiconSchema)
				.problems,
		},
		anchors: { lock: readLock(root), history: readHistory(root) },
		exceptions: readExceptions(readFileSync(at('content/exceptions.yml'), 'utf8')),
		figures: readdirSync(at('src/figures'), { withFileTypes: true }).flatMap((entry) =>
			entry.isDirectory() ? [entry.name] : [],
		),
		sidebar,
		otherPages: [...otherPages, ...dataFiles],
	};
}

function readTimeline(file: string, text: string): Content['timeline'] {
	const { value = [], lineOf, problems } = readYaml(file, text, 0, timelineSchema);
	return { file, entries: value, lineOf, problems };
}

function namesIn(folder: string, pattern: RegExp): string[] {
	return existsSync(folder)
		? readdirSync(folder)
				.filter((name) => pattern.test(name))
				.sort()
		: [];
}

/** Reads the text of one content file: front matter against its schema, MDX into a tree, problems with the line they stand on. */
export function readContentFile(kind: Kind, file: string, source: string): ContentFile {
	const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
	const split = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
	if (!split) {
		const problem = {
			file,
			line: 1,
			message: 'The file does not begin with front matter between two lines of ---.',
			hint: 'content/README.md shows the fields.',
		};
		return { file, kind, id, lineOf: () => 1, problems: [problem] };
	}
	const [whole, yaml = ''] = split;
	const { value, lineOf, problems } = readYaml(file, yaml, 1, schemas[kind] as z.ZodType<Page['data']>);
	// Blank lines instead of the front matter, so that lines in the tree are lines in the file.
	const body = whole.replace(/[^\n]/g, '') + source.slice(whole.length);
	const result: ContentFile = { file, kind, id, lineOf, problems };
	if (value) result.page = { kind, id, data: value, body: source.slice(whole.length) } as Page;
	try {
		result.tree = parseMarkdown(body);
	} catch (error) {
		const { reason = String(error), line } = error as { reason?: string; line?: number };
		// Some messages know their place only in words: "Expected a closing tag for `<Calc>` (16:1-16:22)".
		const inWords = / \((\d+):\d+-\d+:\d+\)/.exec(reason);
		problems.push({
			file,
			line: line ?? Number(inWords?.[1] ?? 1),
			message: `The MDX is broken: ${reason.replace(inWords?.[0] ?? '', '')}`,
			hint: 'In plain text write \\< for < and \\{ for {. Blocks such as <OftenSaid> need an empty line after the opening and before the closing tag.',
		});
	}
	return result;
}

function readYaml<T>(file: string, text: string, linesBefore: number, schema: z.ZodType<T>) {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const lineOf = (...path: (string | number)[]): number => {
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
	const problems: Problem[] = document.errors.map((error) => ({
		file,
		line: (error.linePos?.[0].line ?? 1) + linesBefore,
		message: `The YAML is broken: ${error.message.replace(/ at line \d+[\s\S]*/, '')}.`,
		hint: 'A value with a colon or a leading quote needs quotes around it.',
	}));
	if (problems.length > 0) return { value: undefined, lineOf, problems };
	const checked = schema.safeParse(document.toJS());
	if (checked.success) return { value: checked.data, lineOf, problems };
	problems.push(
		...checked.error.issues.map((issue) => {
			const path = issue.path.filter((part) => typeof part !== 'symbol');
			const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
			const missing = issue.code === 'invalid_type' && document.getIn(path) === undefined;
			const field = path.join('.');
			return {
				file,
				line: lineOf(...path, ...unknown.slice(0, 1)),
				message:
					unknown.length > 0
						? `There is no field ${unknown.map((key) => `\`${key}\``).join(', ')}.`
						: `Field \`${field}\` is ${missing ? 'missing' : 'wrong'}.`,
				hint: missing || unknown.length > 0 ? 'content/README.md shows the fields.' : issue.message,
			};
		}),
	);
	return { value: undefined, lineOf, problems };
}

function readExceptions(text: string): Exception[] {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const entries = (document.toJS() ?? []) as Omit<Exception, 'line'>[];
	return entries.map((entry, index) => {
		const node = document.getIn([index], true) as { range: [number, number, number] };
		return { ...entry, line: lines.linePos(node.range[0]).line };
	});
}
