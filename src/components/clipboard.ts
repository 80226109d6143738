/** Copies a text. Safari allows it only in the moment of the click, so the browser gets the promise, not the text. */
export async function copyText(text: Promise<string>): Promise<void> {
	if (!('ClipboardItem' in window)) return navigator.clipboard.writeText(await text);
	const blob = text.then((whole) => new Blob([whole], { type: 'text/plain' }));
	await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
