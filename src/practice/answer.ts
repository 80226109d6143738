/** The longer answers of a question, cut from its own page. Together they are the whole text. */
export interface Answer {
	/** What stands before the first heading: the answer in one minute. */
	minute: Element[];
	/** The sections that follow, up to the references. */
	sections: Element[];
}

/**
 * Cuts the answers from the page of a question and makes them fit to stand on another page.
 *
 * @param page the parsed page; it is changed
 * @param address where it came from, for the links that lead to places on it
 * @throws when the page holds no text, because it is not the page of a question
 */
export function cutAnswer(page: Document, address: string): Answer {
	const text = [...(page.querySelector('.answer')?.children ?? [])].filter((child) => !child.matches('script'));
	if (text.length === 0) throw new Error(`${address} holds no answer.`);
	for (const element of text) fit(element, address);
	const firstSection = text.findIndex((child) => child.matches('h2') || child.querySelector('h2') !== null);
	const cut = firstSection === -1 ? text.length : firstSection;
	return { minute: text.slice(0, cut), sections: text.slice(cut) };
}

function fit(element: Element, address: string) {
	for (const one of element.querySelectorAll('script, .block-link')) one.remove();
	// References and sections stay on their own page.
	for (const link of element.querySelectorAll('a[href^="#"]'))
		link.setAttribute('href', address + link.getAttribute('href'));
	// The question is the heading of second level now.
	for (const heading of element.querySelectorAll('h2, h3, h4'))
		heading.setAttribute('aria-level', String(Number(heading.tagName[1]) + 1));
}
