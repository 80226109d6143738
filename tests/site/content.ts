import type { Page } from '../../src/catalog/page.ts';
import { readContent } from '../../src/checks/read-content.ts';

/** The pages writers made, as the files in `content/` say. */
export function contentPages(): Page[] {
	return readContent(process.cwd()).files.flatMap(({ page }) => page ?? []);
}
