import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { cutAnswer } from '../../src/practice/answer.ts';

const address = '/why-deep/questions/pooling/';
// As Astro and Starlight write it; tests/site/practice.test.ts reads the real pages.
const page = `
<nav><h2>On this page</h2></nav>
<main><h1>What does pooling do?</h1>
	<article data-kind="Question">
		<span data-pagefind-filter="topic[data-topic]" data-topic="CNN"></span>
		<p class="lead">Pooling shrinks a map.</p>
		<p class="eyebrow">In one minute</p>
		<div class="answer">
		<p>It keeps one number<sup class="citation"><a href="#ref-he2016" id="cite-he2016-1">1</a></sup>.</p>
		<ol><li>First</li></ol>
		<div class="sl-heading-wrapper level-h2"><h2 id="cost">What it costs</h2><a class="sl-anchor-link" href="#cost">#</a></div>
		<p>See <a href="/why-deep/questions/stride/">stride</a> and <a href="https://example.org/">a paper</a>.</p>
		<script type="module">draw();</script>
		<aside class="often-said"><p class="eyebrow">What the sources say</p><h3>Part</h3><script>x()</script></aside>
		</div>
		<section class="references"><h2 id="references">References</h2></section>
		<section><h2 id="related">Related questions</h2></section>
		<footer class="page-facts">Level: basic.</footer>
	</article>
</main>`;

const cut = (html: string) => {
	const { minute, sections } = cutAnswer(new JSDOM(html).window.document, address);
	const join = (elements: Element[]) => elements.map(({ outerHTML }) => outerHTML).join('\n');
	return { minute: join(minute), sections: join(sections) };
};

test('what stands before the first heading is the one-minute answer, up to the references the rest', () => {
	const { minute, sections } = cut(page);
	expect(minute).toMatch(/^<p>It keeps one number.*<\/p>\n<ol><li>First<\/li><\/ol>$/);
	expect(sections).toMatch(/^<div class="sl-heading-wrapper level-h2"><h2 id="cost"/);
	expect(sections).toContain('What the sources say');
	expect(sections).not.toMatch(/References|Related|Level/);
});

test('links keep leading where they led', () => {
	const { minute, sections } = cut(page);
	expect(minute).toContain(`href="${address}#ref-he2016"`);
	expect(sections).toContain(`href="${address}#cost"`);
	expect(sections).toContain('href="/why-deep/questions/stride/"');
	expect(sections).toContain('href="https://example.org/"');
});

test('programs stay behind, and headings stand one level lower', () => {
	const { sections } = cut(page);
	expect(sections).not.toContain('script');
	expect(sections).toMatch(/<h2 id="cost" aria-level="3">[\s\S]*<h3 aria-level="4">/);
});

test('an answer without sections is all in its minute', () => {
	expect(cut('<p class="lead">Yes.</p><div class="answer"><p>Always.</p></div>')).toEqual({
		minute: '<p>Always.</p>',
		sections: '',
	});
});

test('a page that is no question is refused', () => {
	expect(() => cut('<main><p>404: Not found</p></main>')).toThrow('/why-deep/questions/pooling/ holds no answer.');
});
