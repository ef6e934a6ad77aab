/**
 * A plan for a session, as an author writes it in `content/sessions/<id>.yml`: for a class, or for a group in a
 * village hall. A stranger must be able to lead it from the page alone, so what keeps people safe comes first, and
 * the minutes add up.
 */
import { z } from 'astro/zod';
import { id, review } from './ids.ts';
import { drawing } from './drawing.ts';

const text = z.string().min(1).max(600);
const texts = z.array(text);

/** What one can go through in a step. `items`, `techniques` and `pictures` name a sheet of the same plan. */
const ACTIVITIES = [
  'scenario',
  'platform',
  'set',
  'items',
  'techniques',
  'pictures',
  'tool',
  'lesson',
  'help-slide',
] as const;

/** Pages of the course that a group can use on something of its own: id → address below the language. */
export const TOOLS: Readonly<Record<string, string>> = { 'route-checks': 'check/job/' };

const activity = z
  .strictObject({
    kind: z.enum(ACTIVITIES),
    /** Its id; the help slide has none. */
    id: id.optional(),
    /** Only this much of a conversation is for school. */
    cut: z.literal('school').optional(),
    /** In words, for the one who leads: where the cut ends. */
    ends: text.optional(),
  })
  .refine(({ kind, id: named }) => (kind === 'help-slide') === (named === undefined), {
    message: 'every activity but the help slide has an id; the help slide has none',
  })
  .refine(({ cut, ends }) => (cut === undefined) === (ends === undefined), {
    message: 'a cut says in "ends" where it ends, and only a cut does',
  });

/** A piece of a story that is read aloud, and what is asked after it. Where a new story begins it has a title. */
const part = z.strictObject({
  id,
  title: z.string().min(1).max(40).optional(),
  read: z.string().min(1).max(900),
  ask: text.optional(),
});

const step = z.strictObject({
  id,
  title: z.string().min(1).max(60),
  minutes: z.number().int().min(1).max(45),
  /** One sentence for the table of minutes: what happens. */
  does: z.string().min(1).max(160),
  /** A place to stop and let people talk. */
  pause: z.literal(true).optional(),
  /** Known to the one who leads, and not read out. */
  note: texts.default([]),
  say: texts.default([]),
  show: texts.default([]),
  /** Read aloud, part by part. */
  story: z.array(part).default([]),
  ask: texts.default([]),
  /** What not to ask, and what not to do. */
  'do-not': texts.default([]),
  activities: z.array(activity).max(4).default([]),
});

/** Something to print or to read out: things to judge, cards of techniques, or pictures with a word each. */
const sheet = z
  .strictObject({
    id,
    title: z.string().min(1).max(60),
    items: z.array(id).min(2).max(12).optional(),
    techniques: z.array(id).min(2).max(8).optional(),
    pictures: z
      .array(z.strictObject({ drawing, name: z.string().min(1).max(40), shows: text }))
      .min(2)
      .max(12)
      .optional(),
  })
  .refine(({ items, techniques, pictures }) => [items, techniques, pictures].filter(Boolean).length === 1, {
    message: 'a sheet has items, techniques or pictures: one of the three',
  });

/** What keeps people safe. It stands first on the page, and no part of it may be left out. */
const safeguarding = z.strictObject({
  /** Whom to tell before, and who leads with you. */
  before: text,
  /** What to do when somebody tells you something. */
  disclosure: text,
  'right-to-pass': text,
  /** Agreed with the group, in words one can say. */
  'ground-rules': z.array(text).min(3).max(7),
  /** What is never asked. */
  'never-ask': z.array(text).min(2).max(6),
  'question-box': text,
  /** When the group has gone. */
  afterwards: text,
});

export const AGES = ['13-15', '16-18', 'adults'] as const;

export const session = z.strictObject({
  kind: z.literal('session'),
  title: z.string().min(1).max(60),
  /** One sentence for lists. */
  summary: z.string().min(1).max(160),
  setting: z.enum(['school', 'community']),
  ages: z.array(z.enum(AGES)).min(1),
  minutes: z.union([z.literal(20), z.literal(45), z.literal(60), z.literal(90)]),
  /** Two letters, as a file in `content/help/` is called: the help slide then has these numbers from the start. */
  country: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'two small letters, as the file in content/help/ is called')
    .optional(),
  /** What people can do or know afterwards, said by themselves. */
  objectives: z
    .array(
      z
        .string()
        .max(120)
        .regex(/^I (?:can|know) /, 'begin with "I can" or "I know"'),
    )
    .min(1)
    .max(5),
  safeguarding,
  prepare: z.strictObject({
    /** In the days before. */
    ahead: texts.min(1).max(8),
    /** When there are five minutes left. */
    now: texts.min(1).max(5),
  }),
  materials: texts.min(1).max(10),
  steps: z.array(step).min(3).max(14),
  sheets: z.array(sheet).default([]),
  /** Said or done only where it fits: for one age, or when time is left. */
  extras: z.array(z.strictObject({ title: z.string().min(1).max(60), text: z.string().min(1).max(900) })).default([]),
  review,
});

export type Session = z.infer<typeof session>;
export type SessionStep = Session['steps'][number];
export type SessionActivity = SessionStep['activities'][number];
export type Sheet = Session['sheets'][number];
