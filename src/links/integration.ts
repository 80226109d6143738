import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { withBase } from './address.ts';
import { readLock } from './files.ts';
import { indexOfLock } from './trace.ts';

/** The rules of `_redirects`, as Cloudflare Pages and Netlify read them: hosts keep the query, browsers the fragment. */
export function redirectRules(pages: readonly { page: string; to: string }[], base: string): string {
	return pages.map(({ page, to }) => `${withBase(page, base)} ${withBase(to, base)} 301\n`).join('');
}

/** Writes `_redirects` beside the pages that forward, for hosts that can answer an old address themselves. */
export function hostRedirects(): AstroIntegration {
	let base = '/';
	return {
		name: 'host-redirects',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': ({ dir }) => {
				const { formerPages } = indexOfLock(readLock(process.cwd()));
				writeFileSync(new URL('_redirects', dir), redirectRules(formerPages, base));
			},
		},
	};
}
