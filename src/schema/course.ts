import { z } from 'astro/zod';
import { id } from './ids.ts';

/** The order of everything, and the only place where order lives: `content/course.yml`. */
export const course = z.strictObject({
  tracks: z.array(
    z.strictObject({
      id: z.enum(['a', 'b', 'c', 'd']),
      title: z.string().min(1),
      /** One sentence: for whom, and what for. */
      summary: z.string().min(1).max(160),
      /** Lessons by id, in order. `/learn/express/` is the page of the 15-minute way. */
      lessons: z.array(id.refine((lesson) => lesson !== 'express', 'this id is the address of the 15-minute way')),
    }),
  ),
  /** Conversations by id, in the order of the practice page. */
  scenarios: z.array(id).min(1),
  /** Platforms and sets of things to judge by id, in the order of the practice page. */
  activities: z.array(id).default([]),
  /** Forms of the assessment by id: those for before and after first, then those for later. */
  forms: z.array(id).default([]),
  /** Plans for sessions by id, in the order of the page for those who teach. */
  sessions: z.array(id).default([]),
  /** Items by id that come up again later, a few at a time. They stand in no set and in no form. */
  review: z.array(id).default([]),
  /** The way through the course for those who have a quarter of an hour: lessons by id, in order. */
  express: z.array(id).default([]),
});

export type Course = z.infer<typeof course>;
