import { z } from 'astro/zod';
import { isoDate } from './ids.ts';

/** How long a look at the source is good for. Then the check asks for a new one. */
export const HELP_GOOD_FOR_DAYS = 180;

const provenance = {
  /** The page in which it was read. */
  source: z.url(),
  /** What that page says about its own date, in words: "2024-09", "undated". */
  'as-of': z.string().min(1),
  /** `primary`: read in the operator's own text. `secondary`: in somebody else's. */
  confidence: z.enum(['primary', 'secondary']),
  /** The day on which the source was read. Nobody has dialled it for this project unless `dialled-on` says so. */
  'checked-on': isoDate,
  /** The day on which a person rang the number, and found it right. */
  'dialled-on': isoDate.optional(),
};

/** A number to dial. Always in quotes: without them YAML drops a leading 0. */
export const phone = z.strictObject({
  /** As people write it there: "0300 123 2040". */
  number: z.string().min(2),
  /** As a phone dials it: "+443001232040", or a short code as it is: "988". */
  dial: z.string().regex(/^\+?[0-9]+$/, 'digits only, with + in front of a country code'),
  /** What to add: "from abroad", "text only". */
  note: z.string().optional(),
  /**
   * Longer than six digits, in no numbering plan, and dialled exactly so, only inside the country: a company's
   * access number, a code with an area code. Shorter ones need not say it.
   */
  'short-code': z.literal(true).optional(),
});

export const helpEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum([
    'emergency',
    'report-fraud',
    'bank-or-hotline',
    'trafficking',
    'emotional-support',
    'crisis',
    'regulator-check',
  ]),
  name: z.string().min(1),
  phones: z.array(phone).default([]),
  /** The organisation's own address, where the stock has one. */
  url: z.url().optional(),
  /** Whether that address was read in a source. If not, the page says "address not confirmed". */
  'url-confirmed': z.boolean().optional(),
  /** Hours, cost, language, limits; a plain sentence or two. */
  note: z.string().optional(),
  ...provenance,
});

/** The help of one country: `content/help/<code>.yml`, the code in small letters. */
export const helpCountry = z.strictObject({
  kind: z.enum(['country', 'international']),
  code: z.string().regex(/^[A-Z]{2,3}$/),
  name: z.string().min(1),
  entries: z.array(helpEntry),
  /** Said on the page where something is missing: "No crisis line was confirmed for …". */
  gaps: z.array(z.string()).default([]),
});

export type HelpEntry = z.infer<typeof helpEntry>;
export type HelpCountry = z.infer<typeof helpCountry> & { id: string };

/** Whether a number is dialled exactly as it stands, only inside its country: up to six digits, or said in the file. */
export function isShortCode(phone: Pick<HelpEntry['phones'][number], 'dial' | 'short-code'>): boolean {
  return phone['short-code'] === true || /^\d{2,6}$/.test(phone.dial);
}
