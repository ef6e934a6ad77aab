import { z } from 'astro/zod';
import { id, review } from './ids.ts';

/** The head of a lesson: `content/lessons/<lang>/<id>.mdx`. Below it stands prose, with no import and no expression. */
export const lesson = z.strictObject({
  title: z.string().min(1).max(60),
  /** One sentence for lists and for search. */
  summary: z.string().min(1).max(160),
  minutes: z.number().int().min(3).max(30),
  /** What the learner can do afterwards: a verb that can be seen. "Sequence the eight stages." */
  objectives: z.array(z.string().min(1)).min(1).max(3),
  /** The conversations it uses, by id. */
  scenarios: z.array(id).default([]),
  /** The techniques it teaches, by id. */
  techniques: z.array(id).default([]),
  review,
});

export type Lesson = z.infer<typeof lesson>;
