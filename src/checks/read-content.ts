import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Page } from '../catalog/page.ts';
import { readReferences } from '../catalog/references.ts';
import { contentFile, folders, kinds, type Kind } from '../links/address.ts';
import { readHistory, readLock } from '../links/files.ts';
import { parseMarkdown } from '../markdown/syntax.ts';
import { datasetSchema } from '../schemas/dataset.ts';
import { exceptionsSchema } from '../schemas/exception.ts';
import { guideSchema } from '../schemas/guide.ts';
import { lexiconSchema } from '../schemas/lexicon.ts';
import { proseSchema } from '../schemas/prose.ts';
import { questionSchema } from '../schemas/question.ts';
import { systemSchema } from '../schemas/system.ts';
import { termSchema } from '../schemas/term.ts';
import { timelineSchema } from '../schemas/timeline.ts';
import { sidebar } from '../sidebar.ts';
import type { Content, ContentFile } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** The schema of each kind, and the file that shows a writer its fields. */
const schemas = {
	guide: { schema: guideSchema, fieldsIn: 'content/README.md' },
	question: { schema: questionSchema, fieldsIn: 'content/README.md' },
	system: { schema: systemSchema, fieldsIn: 'src/schemas/system.ts' },
	term: { schema: termSchema, fieldsIn: 'src/schemas/term.ts' },
	prose: { schema: proseSchema, fieldsIn: 'src/schemas/prose.ts' },
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
	const textOf = (file: string) => readFileSync(at(file), 'utf8');
	const yamlOf = <T>(file: string, schema: z.ZodType<T>, name: string) => ({
		file,
		...readYaml(file, textOf(file), schema, `src/schemas/${name}.ts`),
	});
	const { references, faults } = readReferences(textOf('content/references.bib'));
	const timeline = yamlOf('content/timeline.yml', timelineSchema, 'timeline');
	const exceptions = yamlOf('content/exceptions.yml', exceptionsSchema, 'exception');
	const sidebarText = textOf('src/sidebar.ts');
	return {
		files: kinds.flatMap((kind) =>
			namesIn(at('content', folders[kind]), /\.mdx$/).map((name) => {
				const file = contentFile(kind, name.replace(/\.mdx$/, ''));
				return readContentFile(kind, file, textOf(file));
			}),
		),
		references,
		referenceFaults: faults,
		strays: kinds.flatMap((kind) =>
			// The single pages share their folder with files of other kinds.
			kind === 'prose'
				? []
				: namesIn(at('content', folders[kind]), /^(?!\.|[a-z0-9]+(-[a-z0-9]+)*\.mdx$)/).map(
						(name) => `content/${folders[kind]}/${name}`,
					),
		),
		datasets: namesIn(at('content/data'), /\.yml$/).map((name) => {
			const { value, ...rest } = yamlOf(`content/data/${name}`, datasetSchema, 'dataset');
			return { ...rest, figure: name.replace(/\.yml$/, ''), ...(value && { dataset: value }) };
		}),
		timeline: { ...timeline, entries: timeline.value ?? [] },
		lexicon: yamlOf('content/lexicon.yml', lexiconSchema, 'lexicon'),
		exceptions: (exceptions.value ?? []).map((one, index) => ({ ...one, line: exceptions.lineOf(index) })),
		exceptionProblems: exceptions.problems,
		anchors: { lock: readLock(root), history: readHistory(root) },
		figures: readdirSync(at('src/figures'), { withFileTypes: true }).flatMap((entry) =>
			entry.isDirectory() ? [entry.name] : [],
		),
		sidebar,
		sidebarLineOf: (guide) => lineOfWord(sidebarText, `'${guide}'`),
		otherPages: [...otherPages, ...dataFiles],
	};
}

/** The line of the brace that is still open at a line, looked for in the paragraph; the parser tells where the paragraph ends. */
function lineOfOpenBrace(text: string, end: number): number {
	const lines = text.split('\n').slice(0, end);
	let closed = 0;
	for (const [index, line] of [...lines.entries()].reverse()) {
		if (line.trim() === '' && index + 1 < end) break;
		const bare = line.replace(/\\[{}]/g, '');
		closed += bare.split('}').length - bare.split('{').length;
		if (closed < 0) return index + 1;
	}
	return end;
}

/** The last line that holds a word; the first line of the file when none does. */
function lineOfWord(text: string, word: string): number {
	return (
		Math.max(
			text.split('\n').findLastIndex((line) => line.includes(word)),
			0,
		) + 1
	);
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
			hint: `${schemas[kind].fieldsIn} shows the fields.`,
		};
		return { file, kind, id, lineOf: () => 1, problems: [problem] };
	}
	const [whole, yaml = ''] = split;
	const { schema, fieldsIn } = schemas[kind];
	const { value, lineOf, problems } = readYaml(file, yaml, schema as z.ZodType<Page['data']>, fieldsIn, 1);
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
		const at = line ?? Number(inWords?.[1] ?? 1);
		problems.push({
			file,
			line: reason.startsWith('Unexpected end of file in expression') ? lineOfOpenBrace(body, at) : at,
			message: `The MDX is broken: ${reason.replace(inWords?.[0] ?? '', '')}`,
			hint: 'In plain text write \\< for < and \\{ for {. Blocks such as <OftenSaid> need an empty line after the opening and before the closing tag.',
		});
	}
	return result;
}
