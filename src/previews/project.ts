/** How the site names itself to machines that quote it. */
export const project = {
	name: 'Why Deep',
	authors: 'Why Deep contributors',
	licence: 'https://creativecommons.org/licenses/by/4.0/',
	language: 'en',
	locale: 'en_GB',
} as const;
