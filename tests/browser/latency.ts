/**
 * Prints how long a key press takes until its list is painted, with the processor slowed four times: `npm run search:latency`, after a
 * build. The figures depend on the machine, so no test rests on them.
 */
import { openSite } from './browser.ts';

const queries = [
	'what does max pooling do',
	'vanishing gradients in rnns',
	'why gpus',
	'convlutional layer output size',
	'how much data do i need to train a network',
	'graphics card memory',
	'attention vs recurrence',
	'is feature engineering dead',
];

const site = await openSite();
const page = await site.open('/');
await page.keyboard.press('Control+k');
await page.getByRole('combobox', { name: 'Search the answers' }).fill('pooling');
// Everything is loaded once the passages are there.
await page.locator('search-dialog [data-passages] a').first().waitFor();
await page.evaluate(() => {
	const times: number[] = ((window as unknown as { times: number[] }).times = []);
	document.addEventListener(
		'keydown',
		({ timeStamp }) => {
			// The first task after the next frame: what was changed for this key press is on the screen.
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => times.push(performance.now() - timeStamp);
				port2.postMessage(null);
			});
		},
		true,
	);
});
const devtools = await page.context().newCDPSession(page);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
for (const query of queries) {
	await page.keyboard.press('Control+a');
	// A quick typist, with the pauses in which the full text is searched.
	await page.keyboard.type(query, { delay: 120 });
	await page.waitForTimeout(600);
}
const times = await page.evaluate(() => (window as unknown as { times: number[] }).times.sort((a, b) => a - b));
const at = (share: number) => `${times[Math.floor(share * (times.length - 1))]?.toFixed(1)} ms`;
console.log(
	`Key press to painted list, processor slowed 4 times, ${times.length} presses: median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${at(1)}`,
);
await site.close();
process.exit();
