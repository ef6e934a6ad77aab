/**
 * One thing to judge, as an author writes it in `content/items/<id>.yml`: a few messages, an email, a
 * call, a screen. It stands in sets (`content/sets/`), and is never taken from a story of the course.
 *
 * The rules for writing one: its truth rests on behaviour that can be checked; a genuine one carries a
 * false alarm and a scam one a reassurance; how it is written never decides; 40 to 90 words. An open one is
 * honest about it: what would decide it is not there.
 */
import { z } from 'astro/zod';
import { id, review } from './ids.ts';
import { tallied } from './cast.ts';
import { surface } from './scenario.ts';

const text = z.string().min(1);

/** A line of it: who, and what. `you` is the reader; any other name is printed as it stands. */
const line = z.strictObject({
  from: text,
  text: text.max(280),
  /** Clock time, as "19:04". */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time in quotes, as "19:04"')
    .optional(),
});

/** What one could do next. Scored by itself, 0 to 2: a person may be unsure and still act safely. */
const nextStep = z.strictObject({
  id,
  text,
  /** 2: safe, and keeps what is good. 1: safe enough, or loses something. 0: opens the way to harm. */
  safety: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** It checks by an own route. One of the four does. */
  checks: z.literal(true).optional(),
  feedback: text,
});

/** The checks of a way to a job: each of them is a question that somebody other than the recruiter answers. */
export const ROUTE_CHECKS = ['employer', 'licence', 'contract', 'visa', 'fee', 'person'] as const;

/** The head of an advert for a job: what such adverts say before their text. `heading` is its headline. */
const advert = z.strictObject({
  /** Where it was seen, which is how it looks. */
  seen: z.enum(['board', 'notice', 'post', 'message']),
  employer: text.max(80),
  place: text.max(80),
  pay: text.max(80),
  hours: text.max(80),
  /** How to apply. */
  apply: text.max(80),
});

export const judgedItem = z.strictObject({
  kind: z.literal('item'),
  /** A neutral name for lists, once it has been judged. */
  title: text.max(60),
  /** `open`: what stands there does not decide it. Only for sets whose answers have a third one. */
  truth: z.enum(['scam', 'genuine', 'open']),
  channel: z.enum(['sms', 'chat', 'group', 'email', 'job-advert', 'call', 'app-screen']),
  purpose: z.enum([
    'wrong-number',
    'friendship',
    'romance',
    'mentor',
    'investing',
    'job',
    'task',
    'official',
    'recovery',
    'everyday',
  ]),
  /** Which part of the story it would be. */
  stage: z.enum(['early', 'money', 'pressure', 'after']),
  /** Few signs and a strong fit to the reader's life make it hard. Guessed until it is piloted. */
  difficulty: z.enum(['easy', 'medium', 'hard']),
  /**
   * How many in 100 are expected to judge it rightly: the mean of what two people guessed who had read it without
   * its key. To be replaced by what a pilot shows.
   */
  predicted: z.number().int().min(0).max(100).optional(),
  polish: z.enum(['rough', 'plain', 'polished']),
  surface: z.array(surface).default([]),
  /** Who seems to be behind it, for the tally. An office has neither age nor gender. */
  sender: z.strictObject(tallied).partial().default({}),
  /** What the reader knows beforehand: one or two plain sentences. */
  situation: text,
  /** The subject line of an email, the head of a screen or an advert. */
  heading: text.optional(),
  /** For the channel `job-advert`, and only there. Its own text stands in the first lines. */
  advert: advert.optional(),
  lines: z.array(line).min(1).max(8),
  /** Fit for pupils from this age on, in a session plan for school. Left out: for adults. */
  'school-from': z.union([z.literal(13), z.literal(16)]).optional(),
  /** The techniques at work, or those it looks like. */
  techniques: z.array(id).min(1).max(2),
  /** The test that decides; of an open one, the test that nothing answers yet. */
  'turns-on': z.enum(['time', 'people', 'checks', 'money']),
  /** For a job: the check of the way to it that settles it, or would. */
  'settled-by': z.enum(ROUTE_CHECKS).optional(),
  /** Why it is what it is, for those who saw it and for those who did not: the behaviour that shows it. */
  shows: text,
  /** What could lead one to the other answer, said kindly. */
  misleads: text,
  next: z.array(nextStep).length(4),
  review,
});

export type JudgedItem = z.infer<typeof judgedItem>;
