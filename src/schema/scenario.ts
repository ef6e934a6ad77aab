/**
 * A conversation, as an author writes it in `content/scenarios/<id>/scenario.yml`.
 *
 * The file reads like a script from top to bottom: steps in the order in which they happen, each
 * with what is said, then the replies to choose from. Every sentence stands beside an id chosen by
 * a person, so that a translation (`<lang>.json` beside it) can name the sentence and nothing else.
 */
import { z } from 'astro/zod';
import { id, review } from './ids.ts';
import { ifValue, moves, value } from './values.ts';

/** At most this many characters in a bubble; about 25 words is best. */
export const BUBBLE_LIMIT = 280;

const text = z.string().min(1);

/** Only when one of these replies was chosen earlier on. Leave it out: always. */
const ifChose = z.array(id).min(1).optional();
/** Only when none of these replies was chosen earlier on. */
const ifNotChose = z.array(id).min(1).optional();
const conditions = { 'if-chose': ifChose, 'if-not-chose': ifNotChose, 'if-value': ifValue };

/** The twin continuations: after the same opening, either of them may follow. */
export const twin = z.enum(['scam', 'genuine']);

/** For the running tally, so that no age, gender or country ever predicts a scam. Not shown. */
export const tallied = {
  age: z.number().int().min(13).max(100),
  gender: z.enum(['woman', 'man', 'non-binary']),
  country: z.string().regex(/^[A-Z]{2}$/, 'a two-letter country code, as in SG'),
};

/** A person in the conversation. The key is the name used in `from:`. */
export const castMember = z.discriminatedUnion('role', [
  z.strictObject({
    /** The name as it stands in the bubble. */
    name: text,
    /** `helped`: whose phone it is. `contact`: who wrote to them. `near`: somebody they know. */
    role: z.enum(['helped', 'contact', 'near']),
    ...tallied,
  }),
  /** Somebody in a group of whom nothing is known but a name. */
  z.strictObject({ name: text, role: z.literal('member') }),
]);

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

/** Which drawing of the kit: `src/components/illustration/drawings/`. */
export const drawing = z.enum([
  'app',
  'book',
  'cake',
  'call',
  'camera',
  'counter',
  'dog',
  'garden',
  'hospital',
  'kettle',
  'music',
  'sea',
  'shop',
  'train',
  'tree',
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
  'passport',
  'coins',
]);

/** A line drawing in a bubble; the caption is the alternative text as well. */
const picture = z.strictObject({
  drawing,
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
  /** Said in a call, and told as its transcript. A `call` card comes before the first of them. */
  over: z.enum(['voice', 'video']).optional(),
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

/** A call begins: the head of its transcript. The lines of it are messages with `over`. */
export const callCard = z.strictObject({
  id,
  call: z.enum(['voice', 'video']),
  /** Who rings, and how long it lasts: "Elena rings. Fourteen minutes." */
  text,
  ...conditions,
});

/** What a video call or a place looks like: a line drawing across the conversation, with its caption. */
export const scene = z.strictObject({ id, scene: drawing, shows: text, ...conditions });

export const item = z.union([message, dayCard, beat, callCard, scene]);

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
