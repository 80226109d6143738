import type { FigureWords } from './words.ts';

/** The words of every figure, by its folder. */
export const figureWords: ReadonlyMap<string, FigureWords> = new Map(
	Object.entries(import.meta.glob<{ words: FigureWords }>('./*/words.ts', { eager: true })).map(([path, { words }]) => [
		path.split('/').at(-2) ?? '',
		words,
	]),
);
