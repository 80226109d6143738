import type { Kind } from '../links/address.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Prose } from '../schemas/prose.ts';
import type { Question } from '../schemas/question.ts';
import type { System } from '../schemas/system.ts';
import type { Term } from '../schemas/term.ts';

interface FrontMatter {
	guide: Guide;
	question: Question;
	system: System;
	term: Term;
	prose: Prose;
}

/** A content file that its schema accepts. */
export type Page<K extends Kind = Kind> = {
	[P in K]: {
		kind: P;
		id: string;
		data: FrontMatter[P];
		/** The MDX below the front matter. */
		body: string;
	};
}[K];

/** Whether a page is of a kind; narrows its front matter. */
export function isKind<K extends Kind>(kind: K) {
	return (page: Page): page is Extract<Page, { kind: K }> => page.kind === kind;
}
