import { z } from 'astro/zod';
import { monthOrDay, isoDate } from './ids.ts';

/** One claim with its source: `content/facts/<id>.yml`. No figure stands anywhere else. */
export const fact = z.strictObject({
  kind: z.literal('fact'),
  /** The claim as a page says it: one plain sentence, rounded, with the year in it. */
  says: z.string().min(1),
  /** The figure as the source has it. */
  figure: z.string(),
  /** The period the figure is about, as the source puts it: "2025", "end of 2023". */
  period: z.string().min(1),
  topic: z.enum([
    'scale',
    'victims',
    'contact',
    'psychology',
    'platform',
    'recovery',
    'ai',
    'compounds',
    'enforcement',
    'non-punishment',
    'job-scams',
    'helping',
    'underreporting',
    'terminology',
    'mules',
    'advice',
    'learning',
  ]),
  source: z.strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    url: z.url(),
    /** When it was published: YYYY, YYYY-MM or YYYY-MM-DD; "undated" where it does not say. */
    published: z.union([monthOrDay, z.literal('undated')]),
  }),
  /** `primary`: the publisher's own text was read. `secondary`: a report about it. */
  confidence: z.enum(['primary', 'secondary']),
  /** The day on which the source was read. */
  'checked-on': isoDate,
  /** What one must know to use it rightly: what it covers, what it is not. */
  caution: z.string().optional(),
});

export type Fact = z.infer<typeof fact> & { id: string };
