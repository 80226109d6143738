/** A page that a template makes: a list, an index, a tool. */
export interface Listing {
	address: string;
	title: string;
	/** What the page holds, in one sentence. */
	description: string;
}

/** The pages that no content file makes. Their words stand here because their preview cards need them as well. */
export const listings = {
	questions: {
		address: '/questions/',
		title: 'All questions',
		description: 'Every question this site answers, with its answer in one sentence, by topic.',
	},
	systems: {
		address: '/systems/',
		title: 'Systems',
		description: 'Real systems named on this site, by year, and what is documented about each.',
	},
	glossary: {
		address: '/glossary/',
		title: 'Glossary',
		description: 'The technical terms of this site, each in one sentence, with the page that explains it.',
	},
	bibliography: {
		address: '/bibliography/',
		title: 'Bibliography',
		description: 'Every work this site cites, how far it was read, and the pages that cite it.',
	},
	timeline: {
		address: '/timeline/',
		title: 'Timeline',
		description: 'Dated milestones of deep learning, each with its source and the page that says more.',
	},
	practice: {
		address: '/practice/',
		title: 'Practice',
		description:
			'Draw questions by topic and level, answer them yourself, compare, and see again in time what you did not know.',
	},
	search: {
		address: '/search/',
		title: 'Search',
		description: 'Search the questions, guides, systems and terms of this site by address or by typing.',
	},
	shortAddresses: {
		address: '/a/',
		title: 'Short addresses',
		description: 'Leads from the id of a passage to the page where that passage stands today.',
	},
	notFound: {
		address: '/404/',
		title: 'No page at this address',
		description: 'The address leads to no page of Why Deep. Search, or start from the list of questions.',
	},
} as const satisfies Record<string, Listing>;
