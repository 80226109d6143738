import type { Page } from '../catalog/page.ts';
import type { FigureWords } from '../figures/words.ts';
import type { Locate } from '../links/full-address.ts';
import type { Dataset } from '../schemas/dataset.ts';
import type { Reference } from '../schemas/reference.ts';
import type { SidebarPart } from '../sidebar.ts';

/** What the text of a page leans on, so that turning it into Markdown reads nothing itself. */
export interface Site {
	pages: readonly Page[];
	/** The guides in reading order. */
	parts: readonly SidebarPart[];
	/** The bibliography, by key. */
	references: ReadonlyMap<string, Reference>;
	/** The words of every figure, by its folder. */
	figureWords: ReadonlyMap<string, FigureWords>;
	/** The data a figure draws, by its folder; none for a figure that draws computed numbers only. */
	datasetOf: (figure: string) => Dataset | undefined;
	locate: Locate;
}
