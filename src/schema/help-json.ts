/**
 * `/help.json`: the whole help directory for other programs. What it promises:
 *
 * - Fields are only ever added while `format` stays the same. Ignore those you do not know.
 * - It holds all there is in `content/help/`, nothing shortened. Names, notes and gaps are in the language that
 *   `language` names.
 * - Each number stands there twice: `number` as people write it, `dial` as a phone dials it. A `short-code` works
 *   only inside its country, and gets no country code.
 * - Each entry says where it was read (`source`), what that page says of its own date (`as-of`), whether it is the
 *   organisation's own text (`confidence`), when somebody last looked (`checked-on`), and whether anybody has
 *   ever rung (`dialled-on`; `null` where nobody has).
 * - What was looked for and not found is in `gaps`. A kind that is missing means "not confirmed", never "not needed".
 * - The id of a country or an entry is never used again for something else.
 *
 * What it asks of those who use it: take a country whole, with its gaps; show `checked-on` beside a number; and do
 * not show an entry after its `check-by` without having looked it up.
 */
import { z } from 'astro/zod';
import { routes } from './course-json.ts';
import { helpEntry, phone } from './help.ts';
import { isoDate } from './ids.ts';

const phoneJson = phone.extend({
  /** Whether it is dialled exactly as it stands, and only inside the country. */
  'short-code': z.boolean(),
});

const entryJson = helpEntry.extend({
  phones: z.array(phoneJson),
  /** The last day on which what was read on `checked-on` should be relied on. */
  'check-by': isoDate,
  /** The day on which somebody rang and the right people answered, or null: then nobody has. */
  'dialled-on': isoDate.nullable(),
});

export const helpJson = z.strictObject({
  /** The form of this file. */
  format: z.literal(1),
  /** The version of the course, as in its package.json. */
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  /** The language of names, notes and gaps. */
  language: z.string(),
  /** The first `check-by` of all entries: after it, fetch again. */
  'check-by': isoDate,
  /** By name; what is for several countries comes last. */
  countries: z.array(
    z.strictObject({
      /** The last part of its routes: the code in small letters. */
      id: z.string(),
      /** `country`, or `international`: then the code is ours. */
      kind: z.enum(['country', 'international']),
      /** Two letters of ISO 3166, or `EU`, `INT`. */
      code: z.string(),
      name: z.string(),
      /** The page of the country in each language. */
      routes,
      /** In the order of the file. Skip kinds that you do not know. */
      entries: z.array(entryJson),
      /** What was looked for and not found, in sentences to be shown. */
      gaps: z.array(z.string()),
    }),
  ),
});

export type HelpJson = z.infer<typeof helpJson>;
