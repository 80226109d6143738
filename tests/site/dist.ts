import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

const root = join(process.cwd(), 'dist');

/** One page of the built site. */
export interface BuiltPage {
	/** Its address, such as `/questions/pooling/`. */
	address: string;
	document: HTMLElement;
}

/** Every page of the last build. */
export function builtPages(): BuiltPage[] {
	const files = globSync('**/*.html', { cwd: root });
	if (files.length === 0) throw new Error('dist/ holds no pages. Run "npm run build" first.');
	return files.sort().map((file) => {
		const document = parse(readFileSync(join(root, file), 'utf8'), { comment: false });
		// Programs are not text that readers see.
		for (const script of document.querySelectorAll('script, style')) script.textContent = '';
		return { address: `/${file}`.replace(/index\.html$/, ''), document };
	});
}

/** Paths of all built files, such as `/_astro/index.css`. */
export function builtFiles(): Set<string> {
	return new Set(globSync('**/*', { cwd: root }).map((file) => `/${file}`));
}
