import { z } from 'astro/zod';
import { id } from './ids.ts';

/** Pages for those who teach that are no plans, by their address: `/teach/kit/`. */
const NO_PLANS = ['class', 'kit', 'print', 'research', 'results'];
const planId = id.refine(
  (plan) => !NO_PLANS.includes(plan),
  'this id is the address of another page for those who teach',
);

/** Something for a class, and from which age it is for. */
const forSchool = z.strictObject({ id, from: z.union([z.literal(13), z.literal(16)]) });

/**
 * A build with only some of the course in it, for readers of whom more is not meant. It is a list of what may be in
 * it: whatever is written later is not, until somebody adds it. Help is in every edition, whole.
 */
const edition = z.strictObject({
  id,
  /** How it calls itself, on its home page and at the foot of every page. */
  title: z.string().min(1).max(60),
  /** One sentence: for whom it is, and how it differs. */
  summary: z.string().min(1).max(160),
  /** The age of the youngest readers. Under 18, only what is fit for school may be in it. */
  from: z.number().int().min(13).max(18),
  /** `nothing`: no place, no answer, no progress, not even when asked. Left out: as the course does. */
  keeps: z.literal('nothing').optional(),
  /** Each in the order of the course. */
  lessons: z.array(id).default([]),
  scenarios: z.array(id).min(1),
  activities: z.array(id).default([]),
  sessions: z.array(id).default([]),
  printables: z.array(id).default([]),
  facts: z.array(id).default([]),
  /** Techniques of which only the name is said, and where help is. */
  signposts: z.array(id).default([]),
});

/** The order of everything, and the only place where order lives: `content/course.yml`. */
export const course = z.strictObject({
  tracks: z.array(
    z.strictObject({
      id: z.enum(['a', 'b', 'c', 'd']),
      title: z.string().min(1),
      /** One sentence: for whom, and what for. */
      summary: z.string().min(1).max(160),
      /** Lessons by id, in order. `/learn/express/` is the page of the 15-minute way. */
      lessons: z.array(id.refine((lesson) => lesson !== 'express', 'this id is the address of the 15-minute way')),
    }),
  ),
  /** Conversations by id, in the order of the practice page. */
  scenarios: z.array(id).min(1),
  /** Platforms and sets of things to judge by id, in the order of the practice page. */
  activities: z.array(id).default([]),
  /** Forms of the assessment by id: those for before and after first, then those for later. */
  forms: z.array(id).default([]),
  /** Plans for sessions by id, in the order of the page for those who teach. */
  sessions: z.array(planId).default([]),
  /** Written sheets for paper by id, in the order of the list of what there is to print. */
  printables: z.array(id).default([]),
  /** Items by id that come up again later, a few at a time. They stand in no set and in no form. */
  review: z.array(id).default([]),
  /** What is for a class, in order: conversations or their school cuts, and sets, each with the youngest age it fits. */
  school: z.array(forSchool).default([]),
  /** Other builds of the same course: what is in one of them, and nothing else is. */
  editions: z.array(edition).default([]),
  /** The file for those who lead sessions: the countries whose help sheets are in it, else all there are. */
  kit: z.strictObject({ countries: z.array(id).min(1) }).optional(),
  /** The way through the course for those who have a quarter of an hour: lessons by id, in order. */
  express: z.array(id).default([]),
});

export type Course = z.infer<typeof course>;
export type Edition = Course['editions'][number];

/** The edition of this name, or nothing for the whole course. Throws for a name that no edition has, and says which have one. */
export function editionNamed(course: Course, name: string | undefined): Edition | undefined {
  if (name === undefined || name === '') return undefined;
  const found = course.editions.find(({ id }) => id === name);
  if (found) return found;
  const names = course.editions.map(({ id }) => id).join(', ') || 'none';
  throw new Error(`There is no edition "${name}". In content/course.yml, under "editions", there is: ${names}.`);
}

/** What a course has that stands in an edition; all of it where there is none. */
export function inEdition(course: Course, edition: Edition | undefined): Course {
  if (!edition) return course;
  const { lessons, scenarios, activities, sessions, printables } = edition;
  return {
    ...course,
    tracks: course.tracks
      .map((track) => ({ ...track, lessons: track.lessons.filter((lesson) => lessons.includes(lesson)) }))
      .filter((track) => track.lessons.length > 0),
    ...{ scenarios, activities, sessions, printables, editions: [edition] },
    school: course.school.filter(({ id: one }) => scenarios.includes(one) || activities.includes(one)),
    ...{ forms: [], review: [], express: [] },
  };
}

/**
 * The countries whose help sheets are in the kit, by id: those that are named (`gb,in`), else those of the course, else all
 * there are. Throws for a name without help, and says which have some.
 */
export function kitCountries(course: Course, named: string | undefined, there: readonly string[]): readonly string[] {
  const asked = (named ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
  const stranger = asked.find((one) => !there.includes(one));
  if (stranger !== undefined)
    throw new Error(`There is no help for "${stranger}" in content/help/. There is for: ${there.join(', ')}.`);
  return asked.length > 0 ? [...new Set(asked)] : (course.kit?.countries ?? there);
}
