import { findProblems } from './checks.ts';
import { readContent } from './read-content.ts';
import { report } from './report.ts';

// `npm run check:content [-- part of a file name]`
const part = process.argv[2] ?? '';
const problems = findProblems(readContent(process.cwd())).filter(({ file }) => file.includes(part));
if (problems.length > 0) {
	console.error(report(problems));
	process.exitCode = 1;
} else {
	console.log(`[content] no problems${part && ` in files named *${part}*`}`);
}
