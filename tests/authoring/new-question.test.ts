import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { newQuestion } from '../../src/authoring/new-question.ts';
import { contentFiles } from '../../src/checks/content-files.ts';
import { readContentFile } from '../../src/checks/read-content.ts';
import { questionSchema } from '../../src/schemas/question.ts';
import { contentOf } from '../checks/content-of.ts';

const source = newQuestion('cnn', '2026-11-22');

test('a new question has every field the schema wants, and no other', () => {
	const fields = Object.keys(parse(source.split('---')[1] ?? '') as object);
	const wanted = Object.entries(questionSchema.shape).flatMap(([name, field]) =>
		field.safeParse(undefined).success ? [] : [name],
	);
	expect(wanted.filter((name) => !fields.includes(name))).toEqual([]);
	expect(fields.filter((name) => !(name in questionSchema.shape))).toEqual([]);
});

test('the checks tell the writer what is still to write, and only that', () => {
	const file = 'content/questions/what-is-padding.mdx';
	expect(readContentFile('question', file, source).tree).toBeDefined();
	const lines = contentFiles(contentOf({ [file]: source })).map(({ line }) => source.split('\n')[line - 1] ?? '');
	expect(lines.length).toBeGreaterThan(0);
	expect(lines.every((line) => line.includes('TODO'))).toBe(true);
});
