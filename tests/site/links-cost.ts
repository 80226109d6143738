/**
 * Prints what short addresses, the resolver's map and the histories cost at 200 and at 2,000 pages: files, bytes and the seconds of a
 * build of these alone. Run as `npm run links:cost`. The pages are copies of those in the lock under new ids.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newId } from '../../src/links/block.ts';
import { readHistory, readLock, writeAnchors } from '../../src/links/files.ts';
import type { Version } from '../../src/links/history.ts';
import type { Living } from '../../src/links/lock.ts';

const lock = readLock(process.cwd());
const history = readHistory(process.cwd());
const pages = [...Map.groupBy(lock.living, ({ page }) => page)];

/** A project that holds nothing but the short addresses of a number of pages. */
function makeProject(count: number): string {
	mkdirSync('.astro', { recursive: true });
	const root = mkdtempSync(resolve('.astro/cost-'));
	for (const room of ['catalog', 'links', 'markdown', 'schemas', 'calculations', 'previews', 'figures'])
		cpSync(`src/${room}`, join(root, 'src', room), { recursive: true });
	cpSync('src/components/Forward.astro', join(root, 'src/components/Forward.astro'));
	for (const route of ['a/[id].astro', 'a/map/[sign].json.ts', 'history/[...page].json.ts'])
		cpSync(`src/pages/${route}`, join(root, 'src/pages', route));
	for (const file of ['package.json', 'tsconfig.json', 'src/sidebar.ts']) cpSync(file, join(root, file));
	writeFileSync(join(root, 'astro.config.mjs'), "export default { site: 'https://example.org' };\n");
	mkdirSync(join(root, 'content'));
	const living: Living[] = [];
	const versions = new Map<string, Version[]>();
	const taken = new Set<string>();
	for (let copy = 0; copy < count; copy += 1) {
		// A few pages are taken from all kinds, many are all pages again and again.
		const source = count < pages.length ? Math.floor((copy * pages.length) / count) : copy % pages.length;
		const [address, blocks] = pages[source] ?? ['/', []];
		const page = `${address.replace(/\/$/, '')}-${copy}/`;
		const texts = new Map(history.get(address)?.map((version) => [version.id, version]));
		for (const block of blocks) {
			const id = newId(`${page}${block.id}`, taken);
			taken.add(id);
			living.push({ ...block, page, id });
			const version = texts.get(block.id);
			if (version) versions.set(page, [...(versions.get(page) ?? []), { ...version, id }]);
		}
	}
	writeAnchors(root, { living, former: [] }, versions);
	return root;
}

for (const count of [200, pages.length, 2000]) {
	const root = makeProject(count);
	const start = performance.now();
	execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'], { cwd: root });
	const seconds = (performance.now() - start) / 1000;
	const files = globSync('dist/**/*.{html,json}', { cwd: root });
	const bytes = files.reduce((total, file) => total + statSync(join(root, file)).size, 0);
	console.log(`${count} pages: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s`);
	rmSync(root, { recursive: true, force: true });
}
