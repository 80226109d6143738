/** The part of jsdom that draws our figures; the package brings no types. */
declare module 'jsdom' {
	export class JSDOM {
		constructor(html: string);
		window: { document: Document };
	}
}
