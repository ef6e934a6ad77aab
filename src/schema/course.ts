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
      /** Lessons by id, in order. */
      lessons: z.array(id),
    }),
  ),
  /** Conversations by id, in the order of the practice page. */
  scenarios: z.array(id).min(1),
});

export type Course = z.infer<typeof course>;
