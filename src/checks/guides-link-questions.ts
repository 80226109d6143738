import { linksOf } from '../catalog/contents.ts';
import { addressOf } from '../links/address.ts';
import type { Check } from './problem.ts';

/** Every guide links to each of its questions where it arises: the order of these links is the order in which readers meet them. */
export const guidesLinkQuestions: Check = ({ files }) =>
	files.flatMap(({ file, kind, id, tree }) => {
		if (kind !== 'guide' || !tree) return [];
		const linked = linksOf(tree).map(({ url }) => url.replace(/#.*/, ''));
		return files
			.filter(({ page }) => page?.kind === 'question' && page.data.topic === id)
			.filter((question) => !linked.includes(addressOf('question', question.id)))
			.map((question) => ({
				file,
				line: 1,
				message: `The guide does not link to its question ${question.id}.`,
				hint: `Link to ${addressOf('question', question.id)} where the question arises.`,
			}));
	});
