/** A copy of an element without what is for using it rather than reading it. */
export function withoutControls(element: Element): Element {
	const copy = element.cloneNode(true) as Element;
	for (const one of copy.querySelectorAll('.block-link, .block-share, .alias, .former, .arrival, .sr-only'))
		one.remove();
	return copy;
}

/** What a block says, without citation numbers and controls. */
export function textOf(block: Element): string {
	const copy = withoutControls(block);
	for (const one of copy.querySelectorAll('.citation, annotation, details')) one.remove();
	return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** The heading a block stands under; none above the first one, and none for a heading itself. */
export function headingOver(block: Element): HTMLElement | undefined {
	if (/^H[2-6]$/.test(block.tagName)) return undefined;
	const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)[data-block]')];
	return headings.findLast((heading) => heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING);
}
