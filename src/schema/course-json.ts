/**
 * `/course.json`: the whole catalogue for other programs. What it promises:
 *
 * - Fields are only ever added while `format` stays the same. Ignore those you do not know.
 * - Ids are never used again for something else. One that is gone has been renamed; its old address leads on.
 * - Routes are paths from the root of the site, that is, from the folder in which `course.json` lies. A
 *   language that is missing from `routes` does not exist yet.
 * - Whether a conversation is a scam or genuine is not in here, and its techniques do not tell: those that
 *   only seem to be at work are listed as well.
 */
import { z } from 'astro/zod';
import { id } from './ids.ts';

/** Language → path from the root, with a slash at its end: `{ "en": "en/learn/first-hello/" }`. */
export const routes = z.record(z.string(), z.string().regex(/^[a-z][\w-]*\/([\w-]+\/)+$/));

export const courseJson = z.strictObject({
  /** The form of this file. */
  format: z.literal(1),
  /** The version of the course, as in its package.json. */
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  /** Language tags; the first one is always complete. */
  languages: z.array(z.string()).min(1),
  /** In the order of the course. */
  tracks: z.array(
    z.strictObject({
      id,
      title: z.string(),
      summary: z.string(),
      /** Ids of `lessons`, in order. */
      lessons: z.array(id),
    }),
  ),
  /** In the order of the course. Titles are in the first language. */
  lessons: z.array(
    z.strictObject({
      id,
      track: id,
      minutes: z.number(),
      title: z.string(),
      routes,
    }),
  ),
  /** In the order of the practice page. */
  scenarios: z.array(
    z.strictObject({
      id,
      /** What it is made of: `chat`, `platform`, `triage`, later others. Skip kinds that you do not know. */
      kind: z.string(),
      track: id,
      minutes: z.number(),
      title: z.string(),
      /** Ids of techniques that its notes talk about: at work, or only seeming so. */
      techniques: z.array(id),
      routes,
    }),
  ),
  /** Plans for a class or a group, in the order of the page for those who teach. */
  sessions: z.array(
    z.strictObject({
      id,
      /** `school` or `community`. */
      setting: z.string(),
      /** For whom: `13-15`, `16-18`, `adults`, later others. */
      ages: z.array(z.string()).min(1),
      /** Exactly: the steps of the plan add up to it. */
      minutes: z.number(),
      title: z.string(),
      routes,
    }),
  ),
  /** What can be downloaded. Empty where a build made no packages. */
  packages: z.array(
    z.strictObject({
      /** `zip`, `kit`, `scorm-1.2`, `cmi5`, `kolibri` or another word. */
      kind: z.string(),
      language: z.string(),
      /** What is in it: `site`, `course`, the id of a scenario or a form, or `lesson-` and the id of a lesson. */
      of: z.string(),
      /** Path from the root: `downloads/…`. */
      path: z.string(),
      bytes: z.number().int().positive(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** What can be printed, as files. Empty where there was no browser to make them. */
  pdfs: z.array(
    z.strictObject({
      /** What is on it: `plan-` and the id of a session, `help-` and the letters of a country, or the id of a sheet. */
      of: z.string(),
      language: z.string(),
      /** `a4`, `letter`, later others. */
      paper: z.string(),
      /** Path from the root: `downloads/…`. */
      path: z.string(),
      pages: z.number().int().positive(),
      bytes: z.number().int().positive(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type CourseJson = z.infer<typeof courseJson>;
