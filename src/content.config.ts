import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { guideSchema } from './schemas/guide.ts';
import { proseSchema } from './schemas/prose.ts';
import { questionSchema } from './schemas/question.ts';
import { systemSchema } from './schemas/system.ts';
import { termSchema } from './schemas/term.ts';

const folder = (name: string) => glob({ base: `./content/${name}`, pattern: '*.mdx' });

export const collections = {
	// Starlight wants this collection and draws a page for each entry. All our pages are drawn by src/pages/, so it holds none.
	docs: defineCollection({ loader: () => [], schema: docsSchema() }),
	prose: defineCollection({ loader: glob({ base: './content', pattern: '*.mdx' }), schema: proseSchema }),
	guides: defineCollection({ loader: folder('topics'), schema: guideSchema }),
	questions: defineCollection({ loader: folder('questions'), schema: questionSchema }),
	systems: defineCollection({ loader: folder('systems'), schema: systemSchema }),
	terms: defineCollection({ loader: folder('glossary'), schema: termSchema }),
};
