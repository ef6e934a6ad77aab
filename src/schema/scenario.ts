/**
 * A conversation, as an author writes it in `content/scenarios/<id>/scenario.yml`.
 *
 * The file reads like a script from top to bottom: steps in the order in which they happen, each
 * with what is said, then the replies to choose from. Every sentence stands beside an id chosen by
 * a person, so that a translation (`<lang>.json` beside it) can name the sentence and nothing else.
 */
import { z } from 'astro/zod';
import { castMember } from './cast.ts';
import { id, review } from './ids.ts';
import { conditions, item } from './said.ts';
import type { message, note } from './said.ts';
import { moves, value } from './values.ts';

const text = z.string().min(1);

/** The twin continuations: after the same opening, either of them may follow. */
export const twin = z.enum(['scam', 'genuine']);

/** A reply to send, or something to do. All of them are things a decent person would do. */
export const choice = z
  .strictObject({
    id,
    /** The words sent, in the voice of the person helped. 12 words at most. */
    say: text.optional(),
    /** Something done instead of said: "Put the phone away". 12 words at most. */
    do: text.optional(),
    /** Said in a call, and shown as a line of its transcript. */
    over: z.enum(['voice', 'video']).optional(),
    /** The step that follows. */
    then: id,
    /** It leads out of the conversation at once, to a proper ending. Every phase has one. */
    exit: z.literal(true).optional(),
    /** It checks by an own route. Never wrong. */
    checks: z.literal(true).optional(),
    /** It tells somebody. */
    tells: z.literal(true).optional(),
    /** What it does to the values, where the conversation has some. */
    moves,
    /** Said afterwards about this reply, kindly, whether it helped or not. At most 45 words. */
    afterwards: text,
    ...conditions,
  })
  .refine((c) => (c.say === undefined) !== (c.do === undefined), {
    message: 'a reply has either "say" or "do", not both',
    path: ['say'],
  });

const option = z.strictObject({ id, text, reply: text });

/** "What do you think comes next?" No answer is wrong; each gets a reply that fits either twin. */
export const predict = z.strictObject({
  id,
  question: text,
  options: z.array(option).min(2).max(3),
});

export const step = z
  .strictObject({
    /** A key of `phases`. */
    phase: id,
    /** Belongs to one continuation only. */
    twin: twin.optional(),
    says: z.array(item),
    /** One question at the end of a phase. */
    predict: predict.optional(),
    /** Two or three replies … */
    choices: z.array(choice).min(2).max(3).optional(),
    /** … or the next step … */
    then: id.optional(),
    /** … which is another one under some conditions … */
    turn: z.strictObject({ then: id, ...conditions }).optional(),
    /** … or a fork into the twins … */
    fork: z.strictObject({ scam: id, genuine: id }).optional(),
    /** … or the end. */
    ending: id.optional(),
  })
  .refine(
    (s) => [s.choices, s.then, s.fork, s.ending].filter((way) => way !== undefined).length === 1,
    'a step goes on in exactly one way: choices, then, fork or ending',
  )
  .refine((s) => !s.turn || s.then !== undefined, { message: '"turn" stands beside a "then"', path: ['turn'] });

export const ending = z.strictObject({
  /** Named for what happened; there is no winning and no losing. */
  kind: z.enum([
    'left-early',
    'checked-and-kept',
    'stopped-mid-way',
    'stopped-at-the-wall',
    'helped-after',
    'friendship',
    'parted-kindly',
    'let-it-be',
  ]),
  title: text,
  /** What became of it, and what the person does next. Two to four sentences. */
  text,
});

/**
 * What shows on the surface and must never decide, as far as no program can see it. The check tallies
 * these, and what it can see by itself (emoji, length, links, words of haste, coins), over everything judged.
 */
export const surface = z.enum(['foreign-number', 'slips-in-writing', 'praise', 'other-app']);

export const scenario = z.strictObject({
  kind: z.literal('chat'),
  /** `conversation`: weeks, 45 to 70 bubbles. `scene`: one moment, 12 to 30 of them. */
  form: z.enum(['conversation', 'scene']).default('conversation'),
  title: text,
  /** One sentence for lists. Does not give away which it is. */
  summary: text.max(160),
  /** `twin` has a scam and a genuine continuation after the same opening. */
  verdict: z.enum(['scam', 'genuine', 'twin']),
  track: z.enum(['a', 'b', 'c', 'd']),
  minutes: z.number().int().min(3).max(20),
  review,
  /** Surface cues of the other side, for the tally: per verdict it can have. */
  surface: z.strictObject({ scam: z.array(surface).optional(), genuine: z.array(surface).optional() }).default({}),
  /** The page carries the line for thoughts of ending one's life: where a conversation goes near despair. */
  'crisis-line': z.literal(true).optional(),
  /** Who shows you the phone: a few warm, exact sentences. */
  meet: text,
  /** One calm line on what happens, with how long it takes. Not a warning. */
  contents: text,
  cast: z.record(z.string(), castMember),
  /** In order. Neutral names: they must not give away the verdict. The value is the name shown. */
  phases: z.record(id, text),
  /** Messages a day, one list of seven numbers a week, for the strip that shows the dose. */
  dose: z.strictObject({
    scam: z.array(z.array(z.number().int().min(0)).length(7)).optional(),
    genuine: z.array(z.array(z.number().int().min(0)).length(7)).optional(),
  }),
  /** How things stand between the two, moved by the replies: see `values.ts`. Most conversations have none. */
  values: z.record(id, value).optional(),
  /** The first step. */
  start: id,
  steps: z.record(id, step),
  endings: z.record(id, ending),
  /** Said once it is over: what it was, and how one could know. One per verdict it can have. */
  reveal: z.strictObject({ scam: text.optional(), genuine: text.optional() }),
  /** The fair counterpart: what the same moment looks like when it is fine. */
  counterpart: z.strictObject({ scam: text.optional(), genuine: text.optional() }),
  /** Sixty seconds to keep: id → sentence, three to five of them. */
  recap: z.record(id, text),
  /** One question to bring it back. */
  recall: z.strictObject({
    question: text,
    options: z
      .array(z.strictObject({ id, text, right: z.boolean(), feedback: text }))
      .min(3)
      .max(4),
  }),
});

export type Scenario = z.infer<typeof scenario>;
export type Step = z.infer<typeof step>;
export type Item = z.infer<typeof item>;
export type Message = z.infer<typeof message>;
export type Choice = z.infer<typeof choice>;
export type Note = z.infer<typeof note>;
export type Twin = z.infer<typeof twin>;
