/** `IlsvrcErrors`, as a writer names a figure, to `ilsvrc-errors`, its folder in `src/figures/` and its file in `content/data/`. */
export function folderOfFigure(component: string): string {
	return component.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
}

/** `ilsvrc-errors` to `IlsvrcErrors`: the other way round. */
export function figureIn(folder: string): string {
	return folder.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}
