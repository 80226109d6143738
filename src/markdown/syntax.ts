import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkCitation } from './citation.ts';

/** The syntax of our content beyond MDX itself. The site's renderer and the checks use this one list, so they never disagree. */
export const remarkSyntax = [remarkGfm, remarkMath, remarkCitation];

// Starlight brings directives (:::note) to the renderer itself.
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkDirective).use(remarkSyntax);

/**
 * Reads the text of a content file (without its front matter) into a Markdown tree.
 *
 * @throws a VFileMessage with `line` and `reason` when the MDX is broken
 */
export function parseMarkdown(body: string): Root {
	return parser.runSync(parser.parse(body)) as Root;
}
