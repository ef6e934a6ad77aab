/**
 * Two places to put money side by side, one fake and one genuine, as an author writes them in
 * `content/platforms/<id>.yml`. Each is told in stages, day by day. All figures are invented.
 *
 * What makes the difference is in the shape: the number of the fake is typed (`types`), that of the
 * genuine one is worked out from the money (`change` is what the day did to it). Figures are never
 * typed into sentences; a sentence has placeholders in braces, and the ledger fills them.
 */
import { z } from 'astro/zod';
import { id, review } from './ids.ts';

const text = z.string().min(1);
const points = z.number().int().min(1).max(999_999);
const sum = z.number().int().min(0).max(999_999);

/** What Rosa can do next. Without one, the stage is the last. */
export const act = z.discriminatedUnion('do', [
  /** Time passes. */
  z.strictObject({ do: z.literal('wait') }),
  /** She shows her identity card: a card, never a field. */
  z.strictObject({ do: z.literal('show-id') }),
  /** Money goes in. `borrowed`: it is owed to somebody. */
  z.strictObject({ do: z.literal('put-in'), points, borrowed: z.literal(true).optional() }),
  /** She asks for money. `fee` comes off the amount; `held`: nothing comes. */
  z.strictObject({ do: z.literal('take-out'), points, fee: sum.optional(), held: z.literal(true).optional() }),
  /** New money is sent because the site asks for it. */
  z.strictObject({ do: z.literal('pay'), points, borrowed: z.literal(true).optional() }),
]);

const told = {
  id,
  /** Counted from the day she first heard of it. Never goes back. */
  day: z.number().int().min(1).max(999),
  /** Told beside her, at the table. */
  table: text,
  /** The words on the site. */
  site: text.max(160),
  /** A still picture on the site, with its caption. Nothing on it ever moves. */
  picture: z.strictObject({ drawing: z.enum(['badge', 'confetti', 'countdown', 'card']), shows: text }).optional(),
  act: act.optional(),
};

export const fakeStage = z.strictObject({
  ...told,
  /** The number somebody typed for her screen. */
  types: sum,
  /** What the site asks for before it would let money go. */
  asks: points.optional(),
});

export const genuineStage = z.strictObject({
  ...told,
  /** What the days before did to the value: minus where it went down. */
  change: z.number().int().min(-999_999).max(999_999),
});

const firm = {
  name: text.max(30),
  /** Who showed it to her, and how. Both of them mean well. */
  'shown-by': text,
  /** What the search on the regulator's own register gives. */
  register: text,
  /** What support answers to the question, and after how long. */
  support: text,
  /** Said afterwards to each decision, kindly. */
  decided: z.strictObject({ use: text, leave: text, check: text }),
  /** What it was, and how one could know. */
  reveal: text,
  /** What the ledger comes to at the end, written down once more so that a slip is found. */
  totals: z.strictObject({ screen: sum, sent: sum, back: sum, owed: sum }),
};

export const tell = z.strictObject({
  id,
  name: text,
  fake: text,
  genuine: text,
  /** Something one can do. */
  helps: text,
  technique: id,
});

export const platform = z.strictObject({
  kind: z.literal('platform'),
  title: text.max(60),
  /** One sentence for lists. Does not say which is which. */
  summary: text.max(160),
  track: z.enum(['a', 'b', 'c', 'd']),
  minutes: z.number().int().min(3).max(20),
  review,
  /** Stands on every screen of both sites, in words and in the drawing. */
  ribbon: text.max(60),
  /** The person beside whom one sits. */
  person: text.max(30),
  meet: text,
  /** One calm line on what happens and how long it takes. */
  contents: text,
  /** That the points are invented money, and the figures as well. */
  points: text,
  /** The one question that support is asked. */
  question: text,
  fake: z.strictObject({ ...firm, stages: z.array(fakeStage).min(3).max(12) }),
  genuine: z.strictObject({ ...firm, stages: z.array(genuineStage).min(3).max(12) }),
  /** Beside the control that types any number. */
  typed: text,
  /** What the person does next: id → sentence. */
  next: z.record(id, text),
  /** The signs, taken up afterwards. */
  tells: z.array(tell).min(3).max(7),
  /** The one sentence to carry home, and why. */
  rule: z.strictObject({ says: text, why: text }),
  /** Sixty seconds to keep: id → sentence. */
  recap: z.record(id, text),
  recall: z.strictObject({
    question: text,
    options: z
      .array(z.strictObject({ id, text, right: z.boolean(), feedback: text }))
      .min(3)
      .max(4),
  }),
});

export type Platform = z.infer<typeof platform>;
export type Firm = Platform['fake'] | Platform['genuine'];
export type Stage = Firm['stages'][number];
export type Act = z.infer<typeof act>;
