import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// `npm ci` empties it, so a picture never outlives the programs that drew it.
const folder = join(process.cwd(), 'node_modules/.cache/why-deep-cards');

/** What an earlier build made from the same input, else what `make` makes now. Most cards are the same from one build to the next. */
export async function kept(input: string, make: () => Promise<Buffer>): Promise<Buffer> {
	const file = join(folder, createHash('sha256').update(input).digest('hex'));
	try {
		return await readFile(file);
	} catch {
		// Not made yet.
	}
	const made = await make();
	await mkdir(folder, { recursive: true });
	// Another build may look for the file while it is written.
	await writeFile(`${file}.${process.pid}`, made);
	await rename(`${file}.${process.pid}`, file);
	return made;
}
