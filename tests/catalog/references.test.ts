import { expect, test } from 'vitest';
import { readReferences } from '../../src/catalog/references.ts';

const one = (fields: string) =>
	readReferences(
		`@inproceedings{key2020,\n${fields}\n  year = {2020},\n  evidence = {text},\n  read = {table 1 \\& 47 \\%}\n}\n`,
	);

test('an entry becomes a work that can be printed', () => {
	const { references, faults } = one(
		'  author = {Dollár, Piotr and {Meta AI} and others},\n  title = {Scaling {Laws} \\& more},\n  booktitle = {NeurIPS 2020},\n  eprint = {2001.08361},\n  archiveprefix = {arXiv},',
	);
	expect(faults).toEqual([]);
	expect(references.get('key2020')).toEqual({
		key: 'key2020',
		line: 1,
		authors: [
			{ family: 'Dollár', given: 'Piotr' },
			{ family: 'Meta AI', given: undefined },
		],
		othersOmitted: true,
		title: 'Scaling Laws & more',
		year: '2020',
		venue: 'NeurIPS 2020',
		doi: undefined,
		arxiv: '2001.08361',
		url: undefined,
		evidence: 'text',
		read: 'table 1 & 47 %',
	});
});

test('a DOI with its resolver in front is refused, so that links are made one way', () => {
	const { faults } = one('  author = {A, B},\n  title = {Title},\n  doi = {https://doi.org/10.1145/1},');
	expect(faults.map(({ message }) => message)).toEqual([
		'Write the DOI alone, without https://doi.org/: doi = {10.1145/3065386}.',
	]);
});
