import { z } from 'astro/zod';
import { id, review } from './ids.ts';

/** A set of things to judge, as an author writes it in `content/sets/<id>.yml`. About half of those that can be told are genuine. */
export const itemSet = z.strictObject({
  /** `triage`: practice, with an explanation after each. */
  kind: z.literal('triage'),
  title: z.string().min(1).max(60),
  /** One sentence for lists. */
  summary: z.string().min(1).max(160),
  track: z.enum(['a', 'b', 'c', 'd']),
  minutes: z.number().int().min(3).max(20),
  /** Said before the first one: what to do, and how long it takes. */
  intro: z.string().min(1),
  /**
   * What one can say of each: `certainty`, six points from scam to genuine; or `real-job`, three kinds: a real
   * job, not enough to tell yet, not a real job.
   */
  answers: z.enum(['certainty', 'real-job']).default('certainty'),
  /** Items by id, in order, genuine ones and others mixed. */
  items: z.array(id).min(4).max(20),
  /**
   * As in a form. With six points every thing is on one of two sides, so what was noticed and refused can be counted;
   * with three answers some are held back, and two numbers over the rest would look better the less was decided.
   */
  code: z.number().int().min(1).max(25).optional(),
  review,
});

export type ItemSet = z.infer<typeof itemSet>;
