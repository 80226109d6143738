import { expect, test } from 'vitest';
import { readReferences } from '../../src/catalog/references.ts';
import { cslItems } from '../../src/feeds/csl.ts';

const bibtex = `@misc{kaplan2020,
  author = {Kaplan, Jared and van der Berg, Sam and others},
  title = {Scaling Laws},
  year = {2020},
  eprint = {2001.08361},
  archiveprefix = {arXiv},
  evidence = {abstract},
  read = {abstract and opening}
}

@online{epoch2026,
  author = {{Epoch AI}},
  title = {Models},
  year = {2026},
  url = {https://example.com/models},
  evidence = {text},
  read = {README}
}
`;

test('works as reference managers read them, with how far they were read', () => {
	expect(cslItems(bibtex, readReferences(bibtex).references)).toEqual([
		{
			id: 'kaplan2020',
			type: 'document',
			title: 'Scaling Laws',
			issued: { 'date-parts': [[2020]] },
			author: [
				{ family: 'Kaplan', given: 'Jared' },
				{ family: 'Berg', given: 'Sam', 'non-dropping-particle': 'van der' },
			],
			URL: 'https://arxiv.org/abs/2001.08361',
			note: 'More authors than are listed. Evidence: abstract (abstract and opening)',
			custom: { evidence: 'abstract', read: 'abstract and opening', arxiv: '2001.08361' },
		},
		{
			id: 'epoch2026',
			type: 'webpage',
			title: 'Models',
			issued: { 'date-parts': [[2026]] },
			author: [{ literal: 'Epoch AI' }],
			URL: 'https://example.com/models',
			note: 'Evidence: text (README)',
			custom: { evidence: 'text', read: 'README' },
		},
	]);
});
