import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Makes search work under `astro dev` with the index of the last build; the dialog says how to get one when there is none. */
export function searchWhileWriting(): AstroIntegration {
	let dist: string;
	return {
		name: 'search-while-writing',
		hooks: {
			'astro:config:done': ({ config }) => {
				dist = fileURLToPath(config.outDir);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const path = /\/(pagefind\/[\w./-]+)(?:\?|$)/.exec(request.url ?? '')?.[1];
					if (!path || path.includes('..') || !existsSync(dist + path)) return next();
					response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
					createReadStream(dist + path).pipe(response);
				});
			},
		},
	};
}
