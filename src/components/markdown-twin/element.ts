import { copyText } from '../clipboard.ts';

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
				await copyText(fetchText(address));
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

customElements.define('markdown-twin', MarkdownTwin);
