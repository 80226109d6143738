import { nearest } from './nearest.ts';
import type { Check } from './problem.ts';

/** Every guide stands in `src/sidebar.ts` once, and every line there has its guide. */
export const sidebarComplete: Check = ({ files, sidebar, sidebarLineOf }) => {
	const guides = files.filter(({ kind }) => kind === 'guide');
	const listed = sidebar.flatMap((part) => part.guides);
	const file = 'src/sidebar.ts';
	return [
		...guides
			.filter(({ id }) => !listed.includes(id))
			.map((guide) => ({
				file: guide.file,
				line: 1,
				message: `The guide ${guide.id} is not in the sidebar, so no reader finds it.`,
				hint: `Add '${guide.id}' to a part in ${file}.`,
			})),
		...[...new Set(listed)]
			.filter((id) => !guides.some((guide) => guide.id === id))
			.map((id) => {
				const match = nearest(
					id,
					guides.map((guide) => guide.id),
				);
				return {
					file,
					line: sidebarLineOf(id),
					message: `The sidebar names the guide ${id}, but content/topics/${id}.mdx does not exist.`,
					hint: match ? `Did you mean '${match}'?` : 'Write the guide or take the line out.',
				};
			}),
		...listed
			.filter((id, index) => listed.indexOf(id) !== index)
			.map((id) => ({
				file,
				line: sidebarLineOf(id),
				message: `The sidebar names the guide ${id} twice.`,
				hint: 'Take one out.',
			})),
	];
};
