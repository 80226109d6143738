import { readReferences } from '../../src/catalog/references.ts';
import type { Content, Problem } from '../../src/checks/problem.ts';
import { readContentFile } from '../../src/checks/read-content.ts';
import { report } from '../../src/checks/report.ts';
import { contentFile, kinds } from '../../src/links/address.ts';

const question = {
	title: 'What does pooling do?',
	short: 'Pooling shrinks a feature map.',
	topic: 'cnn',
	level: 'basic',
	asks: ['why pool', 'what is pooling for'],
	aliases: ['max pooling', 'subsampling', 'downsampling layer'],
	related: ['stride', 'padding'],
	reviewed: '2026-11-22',
};

const guide = { title: 'Convolutional networks', label: 'CNN', short: 'How they work.', reviewed: '2026-11-22' };

export const bibtex = `
@article{zhang2019,
  author = {Zhang, Richard},
  title = {Making Convolutional Networks Shift-Invariant Again},
  year = {2019},
  eprint = {1904.11486},
  evidence = {abstract},
  read = {abstract}
}
`;

/** The source of a question that every schema and check accepts, with some of its parts replaced. */
export function questionSource(changes: Partial<Record<keyof typeof question, unknown>> = {}, body = minute): string {
	return `---\n${yaml({ ...question, ...changes })}---\n\n${body}`;
}

/** The source of a guide that every schema accepts. */
export function guideSource(changes: Partial<Record<keyof typeof guide, unknown>> = {}, body = 'A guide.\n'): string {
	return `---\n${yaml({ ...guide, ...changes })}---\n\n${body}`;
}

const minute = 'It keeps one number per window.\n\n## How it works\n\nIt slides.\n';

function yaml(fields: Record<string, unknown>): string {
	return Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
		.join('');
}

/** Content as the checks see it, from the sources of some files by path and, where a test needs it, other parts. */
export function contentOf(sources: Record<string, string>, parts: Partial<Content> = {}, bib = bibtex): Content {
	const { references, faults } = readReferences(bib);
	return {
		files: Object.entries(sources).map(([file, source]) => {
			const kind = kinds.find((one) => file === contentFile(one, file.replace(/^.*\/|\.mdx$/g, '')));
			if (!kind) throw new Error(`No kind of page lives at ${file}.`);
			return readContentFile(kind, file, source);
		}),
		strays: [],
		references,
		referenceFaults: faults,
		datasets: [],
		timeline: { file: 'content/timeline.yml', entries: [], lineOf: () => 1, problems: [] },
		lexicon: { problems: [] },
		anchors: { lock: { living: [], former: [], faults: [] }, history: new Map() },
		exceptions: [],
		exceptionProblems: [],
		figures: [],
		sidebar: [],
		sidebarLineOf: () => 1,
		otherPages: ['/questions/'],
		...parts,
	};
}

/** What the writer sees. */
export function told(problems: Problem[]): string {
	return `\n${report(problems)}\n`;
}
