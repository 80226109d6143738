/** `<markdown-twin>`: a button that copies the Markdown its link leads to. */
class MarkdownTwin extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button');
		const address = this.querySelector('a')?.href;
		const status = this.querySelector('[role="status"]');
		// Browsers give pages the clipboard only over a safe connection; elsewhere the link stays.
		if (!button || !address || !status || !('clipboard' in navigator)) return;
		button.hidden = false;
		button.addEventListener('click', async () => {
			status.textContent = '';
			try {
				await copy(fetchText(address));
				status.textContent = 'Copied: the whole page as Markdown.';
			} catch {
				status.textContent = 'Not copied. The link beside the button opens the Markdown.';
			}
		});
	}
}

async function fetchText(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} cannot be read: ${response.status}`);
	return response.text();
}

/** Safari allows the copy only in the moment of the click, so it gets the promise, not the text. */
async function copy(text: Promise<string>): Promise<void> {
	if (!('ClipboardItem' in window)) return navigator.clipboard.writeText(await text);
	const blob = text.then((whole) => new Blob([whole], { type: 'text/plain' }));
	await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

customElements.define('markdown-twin', MarkdownTwin);
