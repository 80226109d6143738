import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { guidesInOrder } from '../catalog/guides.ts';
import type { Page } from '../catalog/page.ts';
import { questionsOf } from '../catalog/questions.ts';
import { addressOf } from '../links/address.ts';
import { sidebar } from '../sidebar.ts';

/** The sidebar of a page: all guides by part and, under the guide being read, its questions. */
export function sidebarItems(pages: readonly Page[], openTopic?: string): NonNullable<StarlightUserConfig['sidebar']> {
	return [
		...sidebar.map((part) => ({
			label: part.label,
			items: guidesInOrder([part], pages).map((guide) => {
				const link = { label: guide.data.label, link: addressOf('guide', guide.id) };
				if (guide.id !== openTopic) return link;
				return {
					label: guide.data.label,
					items: [
						{ ...link, label: 'The guide' },
						...questionsOf(guide.id, pages).map(({ id, data }) => ({
							label: data.title,
							link: addressOf('question', id),
						})),
					],
				};
			}),
		})),
		{
			label: 'Look up',
			items: [
				{ label: 'All questions', link: '/questions/' },
				{ label: 'Practice', link: '/practice/' },
				{ label: 'Often said wrongly', link: '/corrections/' },
				{ label: 'Timeline', link: '/timeline/' },
				{ label: 'Systems', link: '/systems/' },
				{ label: 'Glossary', link: '/glossary/' },
				{ label: 'Bibliography', link: '/bibliography/' },
				{ label: 'Method', link: '/method/' },
			],
		},
	];
}
