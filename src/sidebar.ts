/** A part of the site, with its guides in reading order. */
export interface SidebarPart {
	label: string;
	/** File names in `content/topics/`. */
	guides: readonly string[];
}

/** The guides in reading order. A guide that is not here, or a line without its file, stops the build. */
export const sidebar: readonly SidebarPart[] = [
	{ label: 'Why it happened', guides: ['why-now', 'foundations', 'data-growth', 'scaling', 'gpus', 'access'] },
	{
		label: 'How it works',
		guides: ['feature-extraction', 'end-to-end', 'cnn', 'rnn', 'cnn-vs-rnn', 'transformers', 'transfer-learning'],
	},
	{ label: 'In use', guides: ['applications', 'choosing', 'interpretability', 'limits', 'future', 'interviews'] },
];
