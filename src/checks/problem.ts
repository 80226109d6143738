import type { Root } from 'mdast';
import type { ReferenceFault } from '../catalog/references.ts';
import type { Page } from '../catalog/page.ts';
import type { Kind } from '../links/address.ts';
import type { Version } from '../links/history.ts';
import type { Lock, LockFault } from '../links/lock.ts';
import type { Dataset } from '../schemas/dataset.ts';
import type { Reference } from '../schemas/reference.ts';
import type { Timeline } from '../schemas/timeline.ts';
import type { SidebarPart } from '../sidebar.ts';

/** Something a writer has to mend. */
export interface Problem {
	/** Path from the root of the project. */
	file: string;
	line: number;
	/** What is wrong, and why, in whole sentences. */
	message: string;
	/** What to do. */
	hint?: string;
}

/** The line a key or an entry of YAML stands on; the line of what holds it, else the first of the file, when it is missing. */
export type LineOf = (...path: (string | number)[]) => number;

/** A content file as it was read: its page when its front matter is right, its tree when its MDX is right. */
export interface ContentFile {
	file: string;
	kind: Kind;
	id: string;
	page?: Page;
	tree?: Root;
	lineOf: LineOf;
	/** Problems found while reading: front matter and MDX. */
	problems: Problem[];
}

/** One sentence that may stand without a source, and why. */
export interface Exception {
	file: string;
	/** How the sentence begins. */
	sentence: string;
	why: string;
	line: number;
}

/** All content at once: what every check looks at. */
export interface Content {
	files: ContentFile[];
	/** Files in the folders of pages that no page is made of, because of their names. */
	strays: string[];
	references: Map<string, Reference>;
	referenceFaults: ReferenceFault[];
	datasets: {
		file: string;
		figure: string;
		dataset?: Dataset;
		lineOf: LineOf;
		problems: Problem[];
	}[];
	/** The milestones of `content/timeline.yml`. */
	timeline: { file: string; entries: Timeline; lineOf: LineOf; problems: Problem[] };
	/** The groups of `content/lexicon.yml`, which the search reads. */
	lexicon: { problems: Problem[] };
	/** The entries of `content/exceptions.yml`. */
	exceptions: Exception[];
	exceptionProblems: Problem[];
	/** The lock of published blocks, and what they have said. */
	anchors: { lock: Lock & { faults: LockFault[] }; history: ReadonlyMap<string, readonly Version[]> };
	/** Names of the folders in `src/figures/`. */
	figures: string[];
	sidebar: readonly SidebarPart[];
	/** The line of `src/sidebar.ts` a guide stands on, the last one when it stands on several. */
	sidebarLineOf: (guide: string) => number;
	/** Addresses of pages that no content file makes, with their fragments: `/bibliography/`. */
	otherPages: string[];
}

/** One rule that files owe each other. It returns what it finds; it never prints and never mends. */
export type Check = (content: Content) => Problem[];
