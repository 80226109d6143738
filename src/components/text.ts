import Calc from './Calc.astro';
import Estimate from './Estimate.astro';
import OftenSaid from './OftenSaid.astro';

/** A figure's component by its name, from every folder in `src/figures/`. */
const figures = Object.fromEntries(
	Object.entries(import.meta.glob<{ default: typeof Calc }>('../figures/*/Figure.astro', { eager: true })).map(
		([path, module]) => [componentName(path.split('/').at(-2) ?? ''), module.default],
	),
);

/** `ilsvrc-errors` to `IlsvrcErrors`. */
function componentName(folder: string): string {
	return folder.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What content may use besides Markdown. */
export const textComponents = { Calc, Estimate, OftenSaid, ...figures };
