/**
 * A conversation, as an author writes it in `content/scenarios/<id>/scenario.yml`.
 *
 * The file reads like a script from top to bottom: steps in the order in which they happen, each
 * with what is said, then the replies to choose from. Every sentence stands beside an id chosen by
 * a person, so that a translation (`<lang>.json` beside it) can name the sentence and nothing else.
 */
import { z } from 'astro/zod';
import { id, review } from './ids.ts';

/** At most this many characters in a bubble; about 25 words is best. */
export const BUBBLE_LIMIT = 280;

const text = z.string().min(1);

/** Only when one of these replies was chosen earlier on. Leave it out: always. */
const ifChose = z.array(id).min(1).optional();
/** Only when none of these replies was chosen earlier on. */
const ifNotChose = z.array(id).min(1).optional();
const conditions = { 'if-chose': ifChose, 'if-not-chose': ifNotChose };

/** The twin continuations: after the same opening, either of them may follow. */
export const twin = z.enum(['scam', 'genuine']);

/** A person in the conversation. The key is the name used in `from:`. */
export const castMember = z.strictObject({
  /** The name as it stands in the bubble. */
  name: text,
  /** `helped`: whose phone it is. `contact`: who wrote to them. `near`: somebody they know. */
  role: z.enum(['helped', 'contact', 'near']),
  /** For the running tally, so that no age, gender or country ever predicts a scam. Not shown. */
  age: z.number().int().min(13).max(100),
  gender: z.enum(['woman', 'man', 'non-binary']),
  country: z.string().regex(/^[A-Z]{2}$/, 'a two-letter country code, as in SG'),
});

/** What can stand under a message once the conversation is over. */
export const note = z.strictObject({
  /** `sign`: a technique at work. `fair`: looks like one and is not. `open`: nobody could tell yet. */
  reads: z.enum(['sign', 'fair', 'open']),
  /** The technique it is, or the one it looks like. */
  technique: id,
  /** The words of the message that the note is about. They must stand in it, letter for letter. */
  cue: text,
  /** What you see. */
  sees: text,
  /** What was going on. The subject of the sentence is the organisation, or the genuine person. */
  'going-on': text,
  /** What can help here. Something one can do. */
  helps: text,
});

/** A line drawing in a bubble; the caption is the alternative text as well. */
const picture = z.strictObject({
  /** Which drawing of the kit. */
  drawing: z.enum([
    'table',
    'two-cups',
    'lamp',
    'window',
    'chair',
    'phone',
    'letter',
    'door',
    'bench',
    'bus',
    'calendar',
    'bag',
    'cat',
    'plant',
    'court',
    'noodles',
    'rain',
    'school',
    'chart',
  ]),
  /** What it shows, in one sentence: this is what a screen reader says. */
  shows: text,
});

/** Something somebody writes or says. */
export const message = z.strictObject({
  id,
  /** A key of `cast`. */
  from: z.string().min(1),
  /** The clock time under the bubble, as "19:04". Leave it out where it does not matter. */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time in quotes, as "19:04"')
    .optional(),
  text: text.max(BUBBLE_LIMIT),
  /** Said aloud beside you, not written in the chat. */
  aloud: z.literal(true).optional(),
  /** The words first typed and then not sent; `text` is what went out. Use once in a conversation. */
  'drafted-first': text.optional(),
  picture: picture.optional(),
  /** The language of this bubble where it is not the conversation's. */
  lang: z.string().optional(),
  note: note.optional(),
  ...conditions,
});

/** A day begins, or a stretch of days is told. Full width, a heading. */
export const dayCard = z.strictObject({
  id,
  /** Counted from the first message, which is day 1. Never goes back. */
  day: z.number().int().min(1),
  /** What the card says: "Tuesday. Eleven messages today: good morning, lunch, the cat, good night." */
  text,
  ...conditions,
});

/** A beat: what happens around the conversation, silences included. "No message for two days." */
export const beat = z.strictObject({ id, beat: text, ...conditions });

export const item = z.union([message, dayCard, beat]);

/** A reply to send, or something to do. All of them are things a decent person would do. */
export const choice = z
  .strictObject({
    id,
    /** The words sent, in the voice of the person helped. 12 words at most. */
    say: text.optional(),
    /** Something done instead of said: "Put the phone away". 12 words at most. */
    do: text.optional(),
    /** The step that follows. */
    then: id,
    /** It leads out of the conversation at once, to a proper ending. Every phase has one. */
    exit: z.literal(true).optional(),
    /** It checks by an own route. Never wrong. */
    checks: z.literal(true).optional(),
    /** It tells somebody. */
    tells: z.literal(true).optional(),
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
    /** … or a fork into the twins … */
    fork: z.strictObject({ scam: id, genuine: id }).optional(),
    /** … or the end. */
    ending: id.optional(),
  })
  .refine(
    (s) => [s.choices, s.then, s.fork, s.ending].filter((way) => way !== undefined).length === 1,
    'a step goes on in exactly one way: choices, then, fork or ending',
  );

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

export const scenario = z.strictObject({
  kind: z.literal('chat'),
  title: text,
  /** One sentence for lists. Does not give away which it is. */
  summary: text.max(160),
  /** `twin` has a scam and a genuine continuation after the same opening. */
  verdict: z.enum(['scam', 'genuine', 'twin']),
  track: z.enum(['a', 'b', 'c', 'd']),
  minutes: z.number().int().min(3).max(20),
  review,
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
