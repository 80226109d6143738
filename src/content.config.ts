import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { guideSchema } from './schemas/guide.ts';
import { proseSchema } from './schemas/prose.ts';
import { questionSchema } from './schemas/question.ts';
import { systemSchema } from './schemas/system.ts';
import { termSchema } from './schemas/term.ts';

const folder = (name: string) => glob({ base: `./content/${name}`, pattern: '*.mdx' });

export const collections = {
	// Starlight wants these two collections and warns on every page when they are empty. All our pages are drawn by src/pages/, so
	// `docs` holds one draft, which is never built, and `i18n` changes no word.
	docs: defineCollection({ loader: () => [{ id: 'unused', title: 'Unused', draft: true }], schema: docsSchema() }),
	i18n: defineCollection({ loader: () => [{ id: 'en' }], schema: i18nSchema() }),
	prose: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }), schema: proseSchema }),
	guides: defineCollection({ loader: folder('topics'), schema: guideSchema }),
	questions: defineCollection({ loader: folder('questions'), schema: questionSchema }),
	systems: defineCollection({ loader: folder('systems'), schema: systemSchema }),
	terms: defineCollection({ loader: folder('glossary'), schema: termSchema }),
};
