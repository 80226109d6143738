import { expect, test } from 'vitest';
import { guidesLinkQuestions } from '../../src/checks/guides-link-questions.ts';
import { linksResolve } from '../../src/checks/links-resolve.ts';
import { neighboursKnown } from '../../src/checks/neighbours-known.ts';
import { sidebarComplete } from '../../src/checks/sidebar-complete.ts';
import { wordingsUnique } from '../../src/checks/wordings-unique.ts';
import { contentOf, guideSource, questionSource, told } from './content-of.ts';

const cnn = 'content/topics/cnn.mdx';
const pooling = 'content/questions/pooling.mdx';
const stride = 'content/questions/stride.mdx';
const padding = 'content/questions/padding.mdx';

const other = (title: string) => ({
	title,
	short: `${title} Yes.`,
	asks: [`${title} again`, `${title} once more`],
	aliases: [`${title} a`, `${title} b`, `${title} c`],
	related: ['pooling', title === 'What is a stride?' ? 'padding' : 'stride'],
});

const rightSources = {
	[cnn]: guideSource(
		{},
		'See [pooling](/questions/pooling/), [stride](/questions/stride/), [padding](/questions/padding/).',
	),
	[pooling]: questionSource(),
	[stride]: questionSource(other('What is a stride?')),
	[padding]: questionSource(other('What is padding?')),
};
const sidebar = [{ label: 'How it works', guides: ['cnn'] }];
const content = (changes: Record<string, string> = {}) => contentOf({ ...rightSources, ...changes }, { sidebar });

test('right neighbours are accepted by every check', () => {
	for (const check of [guidesLinkQuestions, linksResolve, neighboursKnown, sidebarComplete, wordingsUnique])
		expect(check(content())).toEqual([]);
});

test('links to no page, to no fragment and away from the site are told with the nearest target', () => {
	const body = [
		'[a](/questions/poolin/), [b](/questions/stride/#how-it-work), [c](#nowhere), [d](https://example.org/),',
		'[e](/questions/stride/#how-it-works), [f](/questions/), [g](/nothing-like-it-at-all/).\n\n## Here\n',
	].join('\n');
	expect(told(linksResolve(content({ [pooling]: questionSource({}, body) })))).toMatchInlineSnapshot(`
		"
		[content] 5 problems
		  content/questions/pooling.mdx:12
		    Link /questions/poolin/ leads to no page.
		    The nearest is /questions/pooling/.
		  content/questions/pooling.mdx:12
		    Link /questions/stride/#how-it-work leads to a page without #how-it-work.
		    The nearest is /questions/stride/#how-it-works.
		  content/questions/pooling.mdx:12
		    Link #nowhere leads to a page without #nowhere.
		    The page has: #here, #references, #related, #questions, #mentioned, #read-next.
		  content/questions/pooling.mdx:12
		    Link https://example.org/ leaves the site.
		    Cite the work instead: [@key, locator]. Its address belongs in content/references.bib.
		  content/questions/pooling.mdx:13
		    Link /nothing-like-it-at-all/ leads to no page.
		    Addresses look like /questions/pooling/.
		"
	`);
});

test('unknown topics and related questions are told with the nearest id', () => {
	const source = questionSource({ topic: 'cnns', related: ['strides', 'transformers', 'pooling'] });
	expect(told(neighboursKnown(content({ [pooling]: source })))).toMatchInlineSnapshot(`
		"
		[content] 4 problems
		  content/questions/pooling.mdx:4
		    Topic cnns does not exist.
		    Did you mean cnn?
		  content/questions/pooling.mdx:8
		    Related question strides does not exist.
		    Did you mean stride?
		  content/questions/pooling.mdx:8
		    Related question transformers does not exist.
		    Ids are the file names in content/questions/.
		  content/questions/pooling.mdx:8
		    The question is related to itself.
		    Name other questions in \`related\`.
		"
	`);
});

test('a title, a wording and a name claimed twice are told with their owner', () => {
	const source = questionSource({ related: ['pooling', 'padding'], aliases: ['Max-Pooling', 'bb', 'cc'] });
	expect(told(wordingsUnique(content({ [stride]: source })))).toMatchInlineSnapshot(`
		"
		[content] 5 problems
		  content/questions/stride.mdx:2
		    The title "What does pooling do?" is claimed by content/questions/pooling.mdx:2 already.
		    Give each page a title of its own.
		  content/questions/stride.mdx:3
		    The sentence "Pooling shrinks a feature map." is claimed by content/questions/pooling.mdx:3 already.
		    Give each page a \`short\` of its own.
		  content/questions/stride.mdx:7
		    The name "Max-Pooling" is claimed by content/questions/pooling.mdx:7 already.
		    Leave it to the page that answers it best, or make it more specific.
		  content/questions/stride.mdx:6
		    The wording "why pool" is claimed by content/questions/pooling.mdx:6 already.
		    Leave it to the page that answers it best, or reword it.
		  content/questions/stride.mdx:6
		    The wording "what is pooling for" is claimed by content/questions/pooling.mdx:6 already.
		    Leave it to the page that answers it best, or reword it.
		"
	`);
});

test('a guide missing from the sidebar and a line without its guide are told', () => {
	const wrong = contentOf(rightSources, {
		sidebar: [{ label: 'How it works', guides: ['cnns', 'rnn', 'rnn'] }],
		sidebarLineOf: (guide) => (guide === 'cnns' ? 12 : 14),
	});
	expect(told(sidebarComplete(wrong))).toMatchInlineSnapshot(`
		"
		[content] 4 problems
		  content/topics/cnn.mdx:1
		    The guide cnn is not in the sidebar, so no reader finds it.
		    Add 'cnn' to a part in src/sidebar.ts.
		  src/sidebar.ts:12
		    The sidebar names the guide cnns, but content/topics/cnns.mdx does not exist.
		    Did you mean 'cnn'?
		  src/sidebar.ts:14
		    The sidebar names the guide rnn, but content/topics/rnn.mdx does not exist.
		    Did you mean 'cnn'?
		  src/sidebar.ts:14
		    The sidebar names the guide rnn twice.
		    Take one out.
		"
	`);
});

test('a question its guide does not link to is told', () => {
	expect(told(guidesLinkQuestions(content({ [cnn]: guideSource({}, 'See [pooling](/questions/pooling/).') }))))
		.toMatchInlineSnapshot(`
		"
		[content] 2 problems
		  content/topics/cnn.mdx:1
		    The guide does not link to its question stride.
		    Link to /questions/stride/ where the question arises.
		  content/topics/cnn.mdx:1
		    The guide does not link to its question padding.
		    Link to /questions/padding/ where the question arises.
		"
	`);
});
