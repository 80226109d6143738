/** `content/questions/pooling.mdx`, however it is rooted, to `/questions/pooling/`; empty for a file outside of `content/`. */
export function addressOfFile(path: string): string {
	const address = /\/content(\/.+)\.mdx$/.exec(path)?.[1]?.concat('/') ?? '';
	return address === '/index/' ? '/' : address;
}
