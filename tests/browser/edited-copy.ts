import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** A copy of the project whose content a writer has edited since the links were made. */
export interface EditedCopy {
	root: string;
	/** A paragraph with other words, as it was and as it is. */
	reworded: { page: string; before: string; after: string };
	/** A paragraph that was deleted. */
	deleted: { page: string; text: string };
	/** A section that went to another guide. */
	moved: { from: string; to: string; heading: string };
	/** A page whose file has another name. */
	renamed: { from: string; to: string };
	remove: () => void;
}

/**
 * Copies the project, edits its content, brings the lock up to it and builds it.
 *
 * @throws when the content has no place for one of the edits
 */
export function makeEditedCopy(): EditedCopy {
	// Inside of the project, so that its packages are found.
	mkdirSync('.astro', { recursive: true });
	const root = mkdtempSync(resolve('.astro/edited-'));
	for (const name of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
		cpSync(name, join(root, name), { recursive: true });
	const run = (...args: string[]) =>
		execFileSync(process.execPath, args, {
			cwd: root,
			env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
			stdio: 'pipe',
		});
	const edits = edit(root);
	run('src/authoring/anchors.ts');
	run(resolve('node_modules/astro/bin/astro.mjs'), 'build');
	return { root, ...edits, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function edit(root: string): Pick<EditedCopy, 'reworded' | 'deleted' | 'moved' | 'renamed'> {
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const write = (file: string, text: string) => writeFileSync(join(root, file), text);

	const pooling = 'content/questions/pooling.mdx';
	const [first = '', second = ''] = read(pooling).split('---\n').slice(2).join('---\n').trim().split('\n\n');
	const after = first.replace(/\b(small|usual|half)\b/g, 'edited');
	write(pooling, read(pooling).replace(first, after).replace(`${second}\n\n`, ''));

	const guides = globSync('content/topics/*.mdx', { cwd: root }).sort();
	const section = guides.flatMap((from) =>
		read(from)
			.split(/^(?=## )/m)
			.slice(1, -1)
			// A guide has to keep the links to its questions.
			.filter((text) => text.length > 400 && !/<[A-Z]|\]\(\/questions|:::|\]\(#/.test(text))
			.map((text) => ({ from, text })),
	)[0];
	const to = guides.find((guide) => guide !== section?.from);
	if (!section || !to) throw new Error('No section of a guide can be moved to another one.');
	write(section.from, read(section.from).replace(section.text, ''));
	write(to, `${read(to).trimEnd()}\n\n${section.text}`);

	const all = globSync('content/**/*.{mdx,yml}', { cwd: root }).map(read).join('\n');
	const term = globSync('content/glossary/*.mdx', { cwd: root })
		.sort()
		.find((file) => !all.includes(`/glossary/${basename(file, '.mdx')}/`));
	if (!term) throw new Error('Every term is linked by its address, so that none can be renamed alone.');
	const name = basename(term, '.mdx');
	renameSync(join(root, term), join(root, term.replace(name, `${name}-renamed`)));

	const plain = (text: string) => text.replace(/\s+/g, ' ');
	const address = (file: string) => file.replace(/^content|\.mdx$/g, '') + '/';
	return {
		reworded: { page: '/questions/pooling/', before: plain(first), after: plain(after) },
		deleted: { page: '/questions/pooling/', text: plain(second) },
		moved: { from: address(section.from), to: address(to), heading: /^## (.*)$/m.exec(section.text)?.[1] ?? '' },
		renamed: { from: `/glossary/${name}/`, to: `/glossary/${name}-renamed/` },
	};
}
