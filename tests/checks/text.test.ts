import { expect, test } from 'vitest';
import { calculationsCompute } from '../../src/checks/calculations-compute.ts';
import { elementsKnown } from '../../src/checks/elements-known.ts';
import { formulasPlausible } from '../../src/checks/formulas-plausible.ts';
import { formulasRender } from '../../src/checks/formulas-render.ts';
import { headingLevels } from '../../src/checks/heading-levels.ts';
import { noCode } from '../../src/checks/no-code.ts';
import { questionDepths } from '../../src/checks/question-depths.ts';
import { contentOf, questionSource, told } from './content-of.ts';

const file = 'content/questions/pooling.mdx';
const withText = (text: string, parts = {}) => contentOf({ [file]: questionSource({}, text) }, parts);

test('a calculation that does not exist, or cannot use its inputs, is told', () => {
	const text = [
		'<Calc of="conv-weights" />',
		'<Calc of="conv-parametres" />',
		'<Calc of="conv-parameters" kernel={3} inputs={0} />',
		'<Calc of="conv-parameters" kernel="3" inputs={n} output={64} />',
		'<Calc of="ratio" a={1} b={2} as="roman" />',
		'<Calc of="conv-parameters" kernel={3} inputs={3} outputs={64} />',
	].join('\n\n');
	expect(told(calculationsCompute(withText(text)))).toMatchInlineSnapshot(`
		"
		[content] 5 problems
		  content/questions/pooling.mdx:12
		    There is no calculation "conv-weights".
		    There are: sum, product, difference, ratio, power, change, yearly-growth, doubling-time, conv-parameters, dense-parameters, separable-parameters, stacked-conv-weights, conv-multiply-adds, conv-output-size, receptive-field, dilated-field, ridge-point, matmul-intensity, training-flop, training-days, gigabytes, hours-per-error, amdahl, recurrent-parameters, attention-work, recurrent-work, sequence-conv-work, dilated-layers, contiguous-layers, repeated-factor, positive-predictive-value, power-law-drop.
		  content/questions/pooling.mdx:14
		    There is no calculation "conv-parametres".
		    Did you mean "conv-parameters"?
		  content/questions/pooling.mdx:16
		    Calculation "conv-parameters" cannot use its inputs. \`inputs\`: Write more than 0. \`outputs\` is missing.
		    It takes: kernel, inputs, outputs, groups, bias; each as a literal such as {3} or {[3, 1]}.
		  content/questions/pooling.mdx:18
		    Calculation "conv-parameters" cannot use its inputs. \`kernel\`: Write a number, without quotes. \`inputs\` is no literal. \`outputs\` is missing. There is no \`output\`.
		    It takes: kernel, inputs, outputs, groups, bias; each as a literal such as {3} or {[3, 1]}.
		  content/questions/pooling.mdx:20
		    There is no number form "roman".
		    There are: count, percent, scientific, words.
		"
	`);
});

test('elements and figures that do not exist, and figures that nothing uses, are told', () => {
	const text = '<Roofline />\n\n<Calk of="sum" />\n\n<PoolingShift />\n\n<OftenSaid>\n\nText.\n\n</OftenSaid>';
	const datasets = [{ file: 'content/data/gone.yml', figure: 'gone', lineOf: () => 1, problems: [] }];
	expect(told(elementsKnown(withText(text, { figures: ['roofline', 'layer-work'], datasets })))).toMatchInlineSnapshot(`
		"
		[content] 5 problems
		  content/questions/pooling.mdx:14
		    There is no element or figure <Calk>.
		    Did you mean <Calc>?
		  content/questions/pooling.mdx:16
		    There is no element or figure <PoolingShift>.
		    There are: <Calc>, <Estimate>, <OftenSaid>, <Roofline>, <LayerWork>.
		  content/questions/pooling.mdx:18
		    <OftenSaid> does not say the claim.
		    Write <OftenSaid claim="What is often said.">.
		  src/figures/layer-work/Figure.astro:1
		    The figure layer-work is on no page.
		    Use it in a guide or a question, or delete its folder.
		  content/data/gone.yml:1
		    No figure draws this data, because src/figures/gone/ does not exist.
		    Name the file as the folder of its figure, or delete it.
		"
	`);
});

test('a one-minute answer that is too long, or missing, is told, and so is a question without sections', () => {
	expect(told(questionDepths(withText(`${'word '.repeat(171)}\n\n## Section\n\nText.`)))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:12
		    The one-minute answer has 171 words.
		    Keep it within 170; move the rest into a section.
		"
	`);
	expect(told(questionDepths(withText('## Section\n\nText.')))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:1
		    The one-minute answer is missing: no text stands before the first heading.
		    Answer in one to three paragraphs before the first ##.
		"
	`);
	expect(told(questionDepths(withText('Only the minute.')))).toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:12
		    The question has no section after its one-minute answer.
		    Add at least one ## with the evidence, the mechanism or the limits.
		"
	`);
	expect(questionDepths(withText(`${'word '.repeat(170)}\n\n## Section\n\nText.`))).toEqual([]);
});

test('headings that skip a level or compete with the title are told', () => {
	expect(told(headingLevels(withText('Text.\n\n# Title\n\n#### Deep')))).toMatchInlineSnapshot(`
		"
		[content] 2 problems
		  content/questions/pooling.mdx:14
		    The text has a heading with one #, but the title is the page’s only first-level heading.
		    Begin with ##.
		  content/questions/pooling.mdx:16
		    A heading with 4 # follows one with 1.
		    Write it with 2 #.
		"
	`);
});

test('prose between two amounts of money that was read as a formula is told', () => {
	expect(told(formulasPlausible(withText('It fell from $499 to a price of $99 [@zhang2019, x].'))))
		.toMatchInlineSnapshot(`
		"
		[content] 1 problem
		  content/questions/pooling.mdx:12
		    Words were read as a formula: "499 to a price of "
		    Write \\$ for a dollar sign; words inside a formula need \\text{…}.
		"
	`);
	expect(
		formulasPlausible(withText('From \\$499 to \\$99, where $h_t = \\tanh(W x_t)$ and $n_\\text{inputs} = 3$.')),
	).toEqual([]);
});

test('a formula that cannot be drawn is told', () => {
	const text = 'Each $2 \\times 2$ block.\n\nEach $2 \\tims 2$ block.\n\n$$\n\\frac{1}{2\n$$\n';
	expect(told(formulasRender(withText(text)))).toMatchInlineSnapshot(`
		"
		[content] 2 problems
		  content/questions/pooling.mdx:14
		    The formula cannot be drawn: Undefined control sequence: \\tims at position 3: 2 \\tims 2
		    Correct the TeX; https://katex.org/docs/supported lists what there is.
		  content/questions/pooling.mdx:16
		    The formula cannot be drawn: Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{1}{2
		    Correct the TeX; https://katex.org/docs/supported lists what there is.
		"
	`);
});

test('imports and braces that MDX reads as code are told; comments are not', () => {
	const text = "import X from './x.astro'\n\nThe set {a, b} is small.\n\n{n}\n\n{/* a remark */}\n";
	expect(told(noCode(withText(text)))).toMatchInlineSnapshot(`
		"
		[content] 3 problems
		  content/questions/pooling.mdx:12
		    The text imports or exports: "import X from './x.astro'"
		    Take the line out. Figures and elements are known without it; begin a sentence with another word.
		  content/questions/pooling.mdx:14
		    Braces were read as code: {a, b}
		    Write \\{ for a bare {; a formula stands between dollar signs.
		  content/questions/pooling.mdx:16
		    Braces were read as code: {n}
		    Write \\{ for a bare {; a formula stands between dollar signs.
		"
	`);
});

test('HTML and a figure written nearly right are told with what to write', () => {
	const text = 'A <b>bold</b> word.\n\n<IlsvrcError />\n\n<Nothing />\n';
	expect(told(elementsKnown(withText(text, { figures: ['ilsvrc-errors'] })))).toMatchInlineSnapshot(`
		"
		[content] 4 problems
		  content/questions/pooling.mdx:12
		    There is no element or figure <b>.
		    Write Markdown instead of HTML, and \\< for a bare <.
		  content/questions/pooling.mdx:14
		    There is no element or figure <IlsvrcError>.
		    Did you mean <IlsvrcErrors>?
		  content/questions/pooling.mdx:16
		    There is no element or figure <Nothing>.
		    There are: <Calc>, <Estimate>, <OftenSaid>, <IlsvrcErrors>.
		  src/figures/ilsvrc-errors/Figure.astro:1
		    The figure ilsvrc-errors is on no page.
		    Use it in a guide or a question, or delete its folder.
		"
	`);
});
