import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { course } from './schema/course.ts';
import { cut, cutIdOf } from './schema/cut.ts';
import { fact } from './schema/fact.ts';
import { form } from './schema/form.ts';
import { helpCountry } from './schema/help.ts';
import { lesson } from './schema/lesson.ts';
import { moved } from './schema/ids.ts';
import { page } from './schema/page.ts';
import { itemSet } from './schema/item-set.ts';
import { judgedItem } from './schema/judged-item.ts';
import { platform } from './schema/platform.ts';
import { printable } from './schema/printable.ts';
import { scenario } from './schema/scenario.ts';
import { session } from './schema/session.ts';
import { techniqueFile } from './schema/technique.ts';
import { z } from 'astro/zod';

export const collections = {
  course: defineCollection({ loader: glob({ pattern: 'course.yml', base: './content' }), schema: course }),
  cuts: defineCollection({
    loader: glob({
      pattern: '*/school.yml',
      base: './content/scenarios',
      generateId: ({ entry }) => cutIdOf(entry.replace(/\/school\.yml$/, '')),
    }),
    schema: cut,
  }),
  facts: defineCollection({
    loader: glob({ pattern: '*.yml', base: './content/facts' }),
    schema: z.union([fact, moved]),
  }),
  forms: defineCollection({ loader: glob({ pattern: '*.yml', base: './content/forms' }), schema: form }),
  help: defineCollection({ loader: glob({ pattern: '*.yml', base: './content/help' }), schema: helpCountry }),
  items: defineCollection({
    loader: glob({ pattern: '*.yml', base: './content/items' }),
    schema: z.union([judgedItem, moved]),
  }),
  lessons: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content/lessons' }), schema: lesson }),
  pages: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content/pages' }), schema: page }),
  platforms: defineCollection({
    loader: glob({ pattern: '*.yml', base: './content/platforms' }),
    schema: z.union([platform, moved]),
  }),
  printables: defineCollection({ loader: glob({ pattern: '*.yml', base: './content/printables' }), schema: printable }),
  scenarios: defineCollection({
    loader: glob({
      pattern: '*/scenario.yml',
      base: './content/scenarios',
      generateId: ({ entry }) => entry.replace(/\/scenario\.yml$/, ''),
    }),
    schema: z.union([scenario, moved]),
  }),
  sessions: defineCollection({
    loader: glob({ pattern: '*.yml', base: './content/sessions' }),
    schema: z.union([session, moved]),
  }),
  sets: defineCollection({
    loader: glob({ pattern: '*.yml', base: './content/sets' }),
    schema: z.union([itemSet, moved]),
  }),
  techniques: defineCollection({
    loader: glob({ pattern: '*.yml', base: './content/techniques' }),
    schema: techniqueFile,
  }),
};
