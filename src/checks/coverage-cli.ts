import { evidenceMarks } from '../schemas/reference.ts';
import { coverageOf, overdue } from './coverage.ts';
import { readContent } from './read-content.ts';

// `npm run coverage`
const pages = coverageOf(readContent(process.cwd()));
const width = Math.max(...pages.map(({ address }) => address.length));
const line = (address: string, ...cells: (string | number)[]) =>
	console.log(address.padEnd(width) + cells.map((cell) => String(cell).padStart(11)).join(''));

line('page', 'citations', ...evidenceMarks, 'unsourced', 'reviewed');
for (const { address, citations, marks, unsourced, reviewed } of pages)
	line(
		address,
		citations,
		...evidenceMarks.map((mark) => marks[mark]),
		unsourced,
		reviewed?.toISOString().slice(0, 10) ?? '',
	);

const total = (count: (page: (typeof pages)[number]) => number) => pages.reduce((sum, page) => sum + count(page), 0);
line(
	`${pages.length} pages`,
	total(({ citations }) => citations),
	...evidenceMarks.map((mark) => total(({ marks }) => marks[mark])),
	total(({ unsourced }) => unsourced),
	`${overdue(pages, new Date()).length} overdue`,
);
if (total(({ unsourced }) => unsourced) > 0) process.exitCode = 1;
