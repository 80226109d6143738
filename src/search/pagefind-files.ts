import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Writes Pagefind's files once more, from memory. Starlight ends Pagefind's process as soon as it says that it is done, when the last
 * of its files may not have reached the disk: builds on a busy machine were seen with a worker cut off at 32 kB.
 */
export function wholePagefindFiles(): AstroIntegration {
	return {
		name: 'whole-pagefind-files',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const { index, errors } = await createIndex();
				if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
				await index.addDirectory({ path: fileURLToPath(dir) });
				const { files } = await index.getFiles();
				await Promise.all(
					files.map(async ({ path, content }) => {
						const file = join(fileURLToPath(dir), 'pagefind', path);
						await mkdir(dirname(file), { recursive: true });
						await writeFile(file, content);
					}),
				);
				await close();
			},
		},
	};
}
