import { z } from 'astro/zod';
import { TURNS } from './turns.ts';
import { id, review } from './ids.ts';

/**
 * A form of the assessment, as an author writes it in `content/forms/<id>.yml`: 10 or 20 things to judge, half of
 * them genuine, explained at the end only. Its items stand nowhere else in the course.
 */
export const form = z.strictObject({
  kind: z.literal('form'),
  title: z.string().min(1).max(60),
  /** One sentence for lists. */
  summary: z.string().min(1).max(160),
  minutes: z.number().int().min(3).max(20),
  /** When it is sat. Forms for `before` and `after` change places from one person to the next. */
  turns: z.array(z.enum(TURNS)).min(1),
  /** The form that is as hard: the same cells of channel, purpose, stage, difficulty and polish. */
  like: id,
  /** Items by id, in the order in which they are shown. Every fourth one also asks what made one decide. */
  items: z.array(id).min(10).max(20),
  /** Its number in the codes of a class (engine/class-code.ts), for ever. No other form or set has it, or had it. */
  code: z.number().int().min(1).max(25),
  review,
});

export type Form = z.infer<typeof form>;
