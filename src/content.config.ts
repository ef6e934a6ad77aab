import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { course } from './schema/course.ts';
import { fact } from './schema/fact.ts';
import { helpCountry } from './schema/help.ts';
import { lesson } from './schema/lesson.ts';
import { moved } from './schema/ids.ts';
import { page } from './schema/page.ts';
import { scenario } from './schema/scenario.ts';
import { techniqueFile } from './schema/technique.ts';
import { z } from 'astro/zod';

export const collections = {
  course: defineCollection({ loader: glob({ pattern: 'course.yml', base: './content' }), schema: course }),
  facts: defineCollection({ loader: glob({ pattern: '*.yml', base: './content/facts' }), schema: z.union([fact, moved]) }),
  help: defineCollection({ loader: glob({ pattern: '*.yml', base: './content/help' }), schema: helpCountry }),
  lessons: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content/lessons' }), schema: lesson }),
  pages: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content/pages' }), schema: page }),
  scenarios: defineCollection({
    loader: glob({
      pattern: '*/scenario.yml',
      base: './content/scenarios',
      generateId: ({ entry }) => entry.replace(/\/scenario\.yml$/, ''),
    }),
    schema: z.union([scenario, moved]),
  }),
  techniques: defineCollection({ loader: glob({ pattern: '*.yml', base: './content/techniques' }), schema: techniqueFile }),
};
