import { anchorsCurrent } from './anchors.ts';
import { calculationsCompute } from './calculations-compute.ts';
import { citationsReadable } from './citations-readable.ts';
import { citationsResolve } from './citations-resolve.ts';
import { contentFiles } from './content-files.ts';
import { elementsKnown } from './elements-known.ts';
import { formulasPlausible } from './formulas-plausible.ts';
import { formulasRender } from './formulas-render.ts';
import { guidesLinkQuestions } from './guides-link-questions.ts';
import { headingLevels } from './heading-levels.ts';
import { linksResolve } from './links-resolve.ts';
import { neighboursKnown } from './neighbours-known.ts';
import { noCode } from './no-code.ts';
import type { Check, Content, Problem } from './problem.ts';
import { questionDepths } from './question-depths.ts';
import { readingPaths } from './reading-paths.ts';
import { referencesCited, referencesComplete } from './references.ts';
import { sidebarComplete } from './sidebar-complete.ts';
import { citationLocators, sourcedFigures } from './sourced-figures.ts';
import { timelineHolds } from './timeline.ts';
import { wordingsUnique } from './wordings-unique.ts';

const checks: Check[] = [
	contentFiles,
	citationsReadable,
	citationsResolve,
	citationLocators,
	sourcedFigures,
	calculationsCompute,
	elementsKnown,
	formulasPlausible,
	formulasRender,
	guidesLinkQuestions,
	headingLevels,
	linksResolve,
	neighboursKnown,
	noCode,
	questionDepths,
	readingPaths,
	referencesComplete,
	referencesCited,
	sidebarComplete,
	timelineHolds,
	wordingsUnique,
];

/** Every problem in the content, in the order of files and lines. */
export function findProblems(content: Content): Problem[] {
	const problems = checks.flatMap((check) => check(content));
	return (problems.length > 0 ? problems : anchorsCurrent(content)).sort(
		(a, b) => a.file.localeCompare(b.file) || a.line - b.line,
	);
}
