import { readContent } from '../checks/read-content.ts';
import { report } from '../checks/report.ts';
import { contentBlocks, lostProblem } from '../checks/anchors.ts';
import { readHistory, readLock, writeAnchors } from '../links/files.ts';
import { lockFile } from '../links/lock.ts';
import { lostIds, reconcile } from '../links/reconcile.ts';
import { reportActions } from '../links/report.ts';

// `npm run anchors`
const root = process.cwd();
const content = readContent(root);
const unread = content.files.flatMap(({ problems }) => problems);
const { faults, ...lock } = readLock(root);
const broken = faults.map(({ line, text }) => ({
	file: lockFile,
	line,
	message: `This line names no block: ${text}`,
	hint: 'Take it from the last commit: git checkout content/anchors.lock content/history',
}));
const today = new Date().toISOString().slice(0, 10);
const history = readHistory(root);
// An id of today is not published yet: a person who overrules a match drops it.
const lost = lostIds(lock, history).filter(({ since }) => since < today);
const missing = lost.map(({ id, page }) => lostProblem(id, page));
if (unread.length + broken.length + missing.length > 0) {
	// A page that cannot be read would count as gone, with every block of it.
	console.error(report([...unread, ...broken, ...missing]));
	process.exitCode = 1;
} else {
	const result = reconcile(lock, history, contentBlocks(content), today);
	writeAnchors(root, result.lock, result.history);
	console.log(reportActions(result.actions));
}
