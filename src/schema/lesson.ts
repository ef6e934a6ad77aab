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
  /** The part of it that lies on the 15-minute way, if it is a stop there. */
  express: z
    .strictObject({
      /** How long that part takes. */
      minutes: z.number().int().min(1).max(15),
      /** What one does there, in one sentence. */
      does: z.string().min(1).max(120),
      /** Where on the page that part begins: the id of a heading or of a part, as in `try`. */
      anchor: z.string().regex(/^[^\s#]+$/, 'the id of a place on the page, without #'),
    })
    .optional(),
  review,
});

export type Lesson = z.infer<typeof lesson>;
