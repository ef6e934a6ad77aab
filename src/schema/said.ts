/** What stands in a step of a conversation: messages, and what happens around them. */
import { z } from 'astro/zod';
import { drawing, picture } from './drawing.ts';
import { id } from './ids.ts';
import { ifValue } from './values.ts';

/** At most this many characters in a bubble; about 25 words is best. */
export const BUBBLE_LIMIT = 280;

const text = z.string().min(1);

/** Only when one of these replies was chosen earlier on. Leave it out: always. */
const ifChose = z.array(id).min(1).optional();
/** Only when none of these replies was chosen earlier on. */
const ifNotChose = z.array(id).min(1).optional();
export const conditions = { 'if-chose': ifChose, 'if-not-chose': ifNotChose, 'if-value': ifValue };

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
