import type { ContentFile, Check, Problem } from './problem.ts';
import { nearest } from './nearest.ts';

/** Every topic and every related question that front matter names exists, and no question is related to itself. */
export const neighboursKnown: Check = ({ files, otherPages }) => {
	const idsOf = (kind: ContentFile['kind']) => files.filter((file) => file.kind === kind).map(({ id }) => id);
	const guides = idsOf('guide');
	const questions = idsOf('question');
	const addresses = [
		...guides.map((id) => `/topics/${id}/`),
		...questions.map((id) => `/questions/${id}/`),
		...idsOf('system').map((id) => `/systems/${id}/`),
		...otherPages,
	];

	const unknown = (
		file: ContentFile,
		path: (string | number)[],
		id: string,
		what: string,
		known: string[],
		where: string,
	): Problem[] => {
		if (known.includes(id)) return [];
		const match = nearest(id, known);
		return [
			{
				file: file.file,
				line: file.lineOf(...path),
				message: `${what} ${id} does not exist.`,
				hint: match ? `Did you mean ${match}?` : `Ids are the file names in ${where}.`,
			},
		];
	};

	return files.flatMap((file): Problem[] => {
		const { page } = file;
		switch (page?.kind) {
			case 'question':
				return [
					...unknown(file, ['topic'], page.data.topic, 'Topic', guides, 'content/topics/'),
					...page.data.related.flatMap((id, index) =>
						unknown(file, ['related', index], id, 'Related question', questions, 'content/questions/'),
					),
					...(page.data.related.includes(page.id)
						? [
								{
									file: file.file,
									line: file.lineOf('related'),
									message: 'The question is related to itself.',
									hint: 'Name other questions in `related`.',
								},
							]
						: []),
				];
			case 'system':
				return page.data.topics.flatMap((id, index) =>
					unknown(file, ['topics', index], id, 'Topic', guides, 'content/topics/'),
				);
			case 'term':
				return unknown(file, ['explained'], page.data.explained, 'Page', addresses, 'content/');
			default:
				return [];
		}
	});
};
