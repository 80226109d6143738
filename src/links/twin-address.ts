/** Address of the Markdown twin of a page: `/questions/pooling/index.md`. */
export function twinAddress(page: string): string {
	return `${page}index.md`;
}
