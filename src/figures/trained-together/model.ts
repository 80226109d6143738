import type { FigureTable } from '../table.ts';

/** A part of a system and what happens to its weights while the system is built for its task. */
export interface Stage {
	name: string;
	training: 'written by hand' | 'trained alone' | 'frozen' | 'trained';
	/** Where its weights or rules come from, in words. */
	origin: string;
}

/** A way of building a system. Stages in one group are trained at once, by the gradient of one loss. */
export interface Arrangement {
	name: string;
	input: string;
	output: string;
	groups: Stage[][];
	/** What the final error can change. */
	reach: string;
}

export const arrangements: Arrangement[] = [
	{
		name: 'Staged pipeline',
		input: 'Raw input',
		output: 'Result',
		groups: [
			[{ name: 'Features', training: 'written by hand', origin: 'chosen by an engineer' }],
			[{ name: 'Recogniser', training: 'trained alone', origin: 'fitted to its own labels' }],
			[{ name: 'Decision', training: 'trained alone', origin: 'fitted to its own labels, or written as rules' }],
		],
		reach: 'The final error changes at most the last stage.',
	},
	{
		name: 'Frozen features and a trained head',
		input: 'Raw input',
		output: 'Result',
		groups: [
			[{ name: 'Feature network', training: 'frozen', origin: 'learned before, on another task' }],
			[{ name: 'Head', training: 'trained', origin: 'fitted to the final task' }],
		],
		reach: 'The features are learned, but the final error changes only the head.',
	},
	{
		name: 'End-to-end',
		input: 'Raw input',
		output: 'Result',
		groups: [
			[
				{ name: 'Early layers', training: 'trained', origin: 'fitted to the final task' },
				{ name: 'Middle layers', training: 'trained', origin: 'fitted to the final task' },
				{ name: 'Output layers', training: 'trained', origin: 'fitted to the final task' },
			],
		],
		reach: 'The final error changes every weight.',
	},
];

/** What a group of stages is, in the words printed on its frame. */
export function groupLabel(group: readonly Stage[]): string {
	const [first] = group;
	if (group.length > 1) return 'Trained together, one loss';
	return { 'written by hand': 'Not trained', 'trained alone': 'Trained alone', frozen: 'Frozen', trained: 'Trained' }[
		first?.training ?? 'frozen'
	];
}

/** The same in rows, one a part. */
export function table(): FigureTable {
	return {
		caption: 'Parts of each arrangement and what training does to them',
		columns: ['Arrangement', 'Part', 'Training', 'Where it comes from'],
		rows: arrangements.flatMap(({ name, groups, reach }) => [
			...groups.flatMap((group) =>
				group.map((stage) => ({ cells: [name, stage.name, groupLabel(group), stage.origin] })),
			),
			{ cells: [name, 'the whole', '', reach] },
		]),
	};
}
