/**
 * Values: how things stand between two people, as a conversation moves them. For conversations in
 * which somebody helps a person near to them, and being right is not the same as being heard.
 *
 * Each value lies on a scale from 0 to 10 and has a start. A reply may move it by −2 to 2, and
 * what follows may depend on it. Nothing of it is shown while playing; it is drawn afterwards.
 */
import { z } from 'astro/zod';
import { id } from './ids.ts';

const text = z.string().min(1);
const onScale = z.number().int().min(0).max(10);

/** One value: its name as shown afterwards, where it begins, and how a change of it is said in words. */
export const value = z.strictObject({
  name: text,
  /** From 0 to 10. */
  start: onScale,
  /** Said where a reply moved it by 2, by 1, by −1, by −2. One short sentence each. */
  'much-more': text,
  more: text,
  less: text,
  'much-less': text,
});

/** What a reply does to the values: value → −2 to 2, never 0. */
export const moves = z
  .record(
    id,
    z
      .number()
      .int()
      .min(-2)
      .max(2)
      .refine((by) => by !== 0, 'leave a value out where it does not move'),
  )
  .optional();

/** Only where each of these values is high enough (`at-least`) or low enough (`below`). */
export const ifValue = z
  .record(
    id,
    z
      .strictObject({ 'at-least': onScale.optional(), below: onScale.optional() })
      .refine((bounds) => Object.keys(bounds).length > 0, 'write "at-least" or "below", each from 0 to 10'),
  )
  .optional();

export type Value = z.infer<typeof value>;
