/** Where a preview stands, in pixels from the top left of the page: below its anchor, or above it where there is more room, inside the view. */
export function placePreview(
	anchor: { left: number; top: number; bottom: number },
	preview: { width: number; height: number },
	view: { width: number; height: number; scrollX: number; scrollY: number },
): { left: number; top: number } {
	const gap = 6;
	const left = Math.max(gap, Math.min(anchor.left, view.width - preview.width - gap));
	const fitsBelow = anchor.bottom + gap + preview.height <= view.height;
	const top = fitsBelow || anchor.top < preview.height + gap ? anchor.bottom + gap : anchor.top - preview.height - gap;
	return { left: left + view.scrollX, top: top + view.scrollY };
}
