import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { GlossaryTerm } from '../markdown/link-terms.ts';
import { termSchema } from '../schemas/term.ts';

let terms: GlossaryTerm[] | undefined;

/** The terms of the glossary, read once; while writing, a new term shows after a restart. */
export function glossaryTerms(): GlossaryTerm[] {
	return (terms ??= readTerms(join(process.cwd(), 'content/glossary')));
}

function readTerms(folder: string): GlossaryTerm[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.mdx'))
		.map((name) => {
			const { title, aliases, short, explained } = termSchema.parse(
				parse(readFileSync(join(folder, name), 'utf8').split('---')[1] ?? ''),
			);
			return { id: name.replace(/\.mdx$/, ''), names: [title, ...aliases], definition: short, explained };
		});
}
