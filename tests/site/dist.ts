import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

const dist = join(process.cwd(), 'dist');

/** One page of the built site. */
export interface BuiltPage {
	/** Its address, such as `/questions/pooling/`. */
	address: string;
	document: HTMLElement;
}

/** Every page of a build that readers stay on; of the last one in `dist/` unless another folder is named. */
export function builtPages(root = dist): BuiltPage[] {
	return read(root, (file) => !/^a\/./.test(file) || file === 'a/index.html');
}

/** The short addresses of a build, `/a/<id>/`, which lead on. */
export function shortPages(root = dist): BuiltPage[] {
	return read(root, (file) => /^a\/.+\/index\.html$/.test(file));
}

function read(root: string, isWanted: (file: string) => boolean): BuiltPage[] {
	const files = globSync('**/*.html', { cwd: root }).filter(isWanted);
	if (files.length === 0) throw new Error(`${root} holds no pages. Run "npm run build" first.`);
	return files.sort().map((file) => {
		const document = parse(readFileSync(join(root, file), 'utf8'), { comment: false });
		// Programs are not text that readers see.
		for (const script of document.querySelectorAll('script, style')) script.textContent = '';
		return { address: `/${file}`.replace(/index\.html$/, ''), document };
	});
}

/** Paths of all built files, such as `/_astro/index.css`. */
export function builtFiles(): Set<string> {
	return new Set(globSync('**/*', { cwd: dist }).map((file) => `/${file}`));
}
