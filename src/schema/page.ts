import { z } from 'astro/zod';
import { isoDate, review } from './ids.ts';

/** The head of a page about the course: `content/pages/<lang>/<id>.mdx`. Below it stands prose, as in a lesson. */
export const page = z.strictObject({
  /** A question a reader would ask, where that fits. */
  title: z.string().min(1).max(60),
  /** One sentence for search and for the description of the page. */
  summary: z.string().min(1).max(160),
  /** Which part of the site it stands in: among the pages about the course, or with what is for those who teach. */
  at: z.enum(['about', 'teach']).default('about'),
  /** The day on which what it says about the course was last compared with the course itself. */
  'checked-on': isoDate,
  review,
});

export type Page = z.infer<typeof page>;
