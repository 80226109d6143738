import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { findProblems } from './checks.ts';
import { readContent } from './read-content.ts';
import { report } from './report.ts';

/**
 * Reads all content before anything is built and stops the build when there are problems, telling all of them at once.
 * While writing (`astro dev`) it tells them in the terminal at the start and after each change, new file or deletion, and lets the site run.
 */
export function contentChecks(): AstroIntegration {
	let root = '';
	const check = () => findProblems(readContent(root));
	return {
		name: 'content-checks',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			// Before Astro reads the collections itself, because it would stop at the first file that is wrong.
			'astro:config:setup': ({ config, command }) => {
				root = fileURLToPath(config.root);
				if (command !== 'build') return;
				const problems = check();
				if (problems.length > 0) throw new AstroError(report(problems));
			},
			'astro:server:setup': ({ server, logger }) => {
				const tell = () => {
					const problems = check();
					if (problems.length > 0) logger.warn(report(problems));
				};
				tell();
				// A file that is new or gone changes what others may link to.
				server.watcher.on('all', (_, path) => {
					if (path.startsWith(`${root}content/`)) tell();
				});
			},
		},
	};
}
