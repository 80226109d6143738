import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { contentChecks } from '../../src/checks/integration.ts';
import { questionSource } from './content-of.ts';

function setUp(root: string, command: 'build' | 'dev') {
	const hook = contentChecks().hooks['astro:config:setup'] as unknown as (options: object) => void;
	return () => hook({ command, config: { root: pathToFileURL(`${root}/`) } });
}

test('the real content has no problems', () => {
	expect(setUp(process.cwd(), 'build')).not.toThrow();
});

test('a build with bad content stops and names every problem; writing goes on', () => {
	const root = mkdtempSync(join(tmpdir(), 'why-deep-'));
	cpSync('content', join(root, 'content'), { recursive: true });
	cpSync('src/figures', join(root, 'src/figures'), { recursive: true });
	cpSync('src/sidebar.ts', join(root, 'src/sidebar.ts'));
	writeFileSync(
		join(root, 'content/questions/new-one.mdx'),
		questionSource({ title: 'No question' }, 'It won in 2012 [@nobody].'),
	);
	expect(setUp(root, 'build')).toThrowError(/new-one\.mdx:2\n[\s\S]*new-one\.mdx:12/);
	expect(setUp(root, 'dev')).not.toThrow();
	rmSync(root, { recursive: true });
});
