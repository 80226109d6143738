/** `IlsvrcErrors`, as a writer names a figure, to `ilsvrc-errors`, its folder in `src/figures/` and its file in `content/data/`. */
export function folderOfFigure(component: string): string {
	return component.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
}
