import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { lexiconSchema, type Lexicon } from '../schemas/lexicon.ts';

/** Reads the text of a lexicon. */
export function readLexicon(text: string): Lexicon {
	return lexiconSchema.parse(parse(text) ?? []);
}

/** The groups of `content/lexicon.yml`. */
export function siteLexicon(): Lexicon {
	return readLexicon(readFileSync(join(process.cwd(), 'content/lexicon.yml'), 'utf8'));
}
