import { z } from 'astro/zod';

/**
 * Every id in the project: lower-case words joined by single hyphens, 40 characters at most.
 * An id is chosen by a person, is never a position or a hash, is the file name and the last
 * part of the address, and is never used again for something else.
 */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Names that JavaScript objects already own; as an id they would collide with it. */
const RESERVED = new Set(['constructor', 'prototype', 'then']);

export const id = z
  .string()
  .max(40, 'an id has 40 characters at most')
  .regex(ID_PATTERN, 'an id is lower-case letters, digits and single hyphens, and starts with a letter')
  .refine((text) => !RESERVED.has(text), 'this id is a reserved word');

/** A calendar date as text, `2026-11-23`. Impossible dates such as 2026-02-31 are refused. */
export const isoDate = z.string().refine(isRealDate, 'write a real date as YYYY-MM-DD');

/** A month or a day as text, `2026-04` or `2026-04-22`: sources are often dated by month only. */
export const monthOrDay = z
  .string()
  .refine((text) => /^\d{4}(-\d{2})?$/.test(text) || isRealDate(text), 'write YYYY, YYYY-MM or YYYY-MM-DD');

/** Whether the text names a day that exists, in the form YYYY-MM-DD. */
export function isRealDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * What is left behind when an id is renamed: the old file stays, with these two lines.
 * Nobody may refer to the old id any more; addresses and stored places follow the new one.
 */
export const moved = z.strictObject({
  kind: z.literal('moved'),
  'moved-to': id,
});

/**
 * Who has read this, besides its authors. Nothing is claimed that did not happen: where nobody
 * has, the list is empty and the page says so.
 */
export const review = z.strictObject({
  /** Fraud or support specialists, by role and date: `fraud specialist, 2027-01-12`. */
  specialist: z.array(z.string()),
  /** People it happened to. */
  'lived-experience': z.array(z.string()),
  /** Native speakers of this language. */
  'native-speaker': z.array(z.string()),
});
