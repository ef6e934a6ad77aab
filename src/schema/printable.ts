/**
 * Something written for paper, as an author writes it in `content/printables/<id>.yml`: cards to hold up, slips, a
 * poster, a certificate, a sheet to take home, a list of numbers to fill in. Its `form` says which. All of it must fit
 * on A4 and on Letter, so every list here has a length that does.
 */
import { z } from 'astro/zod';
import { review } from './ids.ts';
import { drawing } from './drawing.ts';
import { AGES } from './session.ts';

const text = z.string().min(1).max(280);
const short = z.string().min(1).max(60);

/** A line to write on, with what stands before it. */
const lines = z.array(short);

const common = {
  kind: z.literal('printable'),
  /** As it stands in the list of what there is to print. */
  title: short,
  /** One sentence for that list: what it is for. */
  summary: z.string().min(1).max(160),
  /** All ages that it is for. What is for adults alone is in no edition for a school. */
  for: z.array(z.enum(AGES)).min(1),
  review,
};

/** The signs of cards to vote with. Each differs from the others in outline, without any colour. */
export const SIGNS = ['ring', 'lens', 'octagon'] as const;

const card = z
  .strictObject({
    /** A large sign above the word; without a sign or a drawing the word itself is as large. */
    sign: z.enum(SIGNS).optional(),
    /** A drawing of the kit above the word. */
    drawing: drawing.optional(),
    /** One or two words, to be read from the back of a hall. */
    word: z.string().min(1).max(20),
    /** A smaller line under the word. */
    says: z.string().min(1).max(120).optional(),
    /** A colour of paper that one may have: the card then fills a page of its own, as often as it fits. */
    paper: z.string().min(1).max(20).optional(),
  })
  .refine(({ sign, drawing: drawn }) => sign === undefined || drawn === undefined, {
    message: 'a card has a sign or a drawing, not both',
  });

/** Cards to hold up, to lay out or to hang up. */
const cards = z.strictObject({
  ...common,
  form: z.literal('cards'),
  /** How many share a page. */
  'on-a-page': z.union([z.literal(1), z.literal(2), z.literal(4)]),
  /** Leaves a line under the word, to write it in another language. */
  'own-word': z.literal(true).optional(),
  cards: z.array(card).min(2).max(12),
});

/** The same small paper several times on a page, to cut apart and to write on. Nobody's name stands on one. */
const slips = z.strictObject({
  ...common,
  form: z.literal('slips'),
  /** How many share a page. */
  'on-a-page': z.union([z.literal(4), z.literal(6)]),
  /** Boxes to tick, in one row. */
  ticks: z.array(short).max(3).default([]),
  /** What to write, each with room for so many lines. */
  asks: z
    .array(z.strictObject({ asks: z.string().min(1).max(100), lines: z.number().int().min(1).max(5) }))
    .min(1)
    .max(3),
  /** The small line at the end. */
  foot: text.optional(),
});

/** One page for a wall: one idea, large. */
const poster = z.strictObject({
  ...common,
  form: z.literal('poster'),
  /** As it stands on the wall. */
  heading: z.string().min(1).max(40),
  /** One or two sentences under it. */
  lead: z.string().min(1).max(120).optional(),
  /** What it says: `name` is a word, `says` a sentence; with a `drawing` of the kit they stand in two columns. */
  points: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(30).optional(),
        says: z.string().min(1).max(140),
        /** A second, smaller sentence. */
        means: z.string().min(1).max(140).optional(),
        drawing: drawing.optional(),
      }),
    )
    .min(3)
    .max(7),
  /** Numbers the points, because their order counts. */
  numbered: z.literal(true).optional(),
  /** The points are words to say: each stands in a bubble, and so has no name and no drawing. */
  aloud: z.literal(true).optional(),
  /** The line that stays in the mind. */
  foot: z.string().min(1).max(140).optional(),
  /** Lines to write on, mostly for numbers: those of the place where it hangs. */
  lines: lines.max(4).default([]),
});

/** A paper that says that somebody took part, and no more than that. Names are written on it by hand. */
const certificate = z.strictObject({
  ...common,
  form: z.literal('certificate'),
  /** Two words at the top. */
  heading: z.string().min(1).max(40),
  drawing,
  /** Under the line for the name. */
  after: short,
  /** Further lines to write on: what, when, led by whom. */
  lines: lines.min(1).max(4),
  /** What was practised, in one sentence. */
  practised: z.string().min(1).max(160),
  /** What this paper is not. */
  foot: text,
});

/** A sheet to take home and to read. Two pages at most. */
const handout = z.strictObject({
  ...common,
  form: z.literal('handout'),
  heading: short,
  lead: text.optional(),
  parts: z
    .array(
      z.strictObject({
        title: short,
        /** Begins the second page, mostly what is worth hanging up. */
        overleaf: z.literal(true).optional(),
        /** Paragraphs. */
        says: z.array(text).max(4).default([]),
        /** A list. */
        points: z.array(text).max(6).default([]),
        /** Boxes to tick: what people agree on. */
        ticks: z.array(text).max(4).default([]),
        /** Lines to write on. */
        lines: lines.max(6).default([]),
      }),
    )
    .min(2)
    .max(8),
});

/** A list of numbers that whoever leads fills in by hand, with the day on which each was rung. */
const numbers = z.strictObject({
  ...common,
  form: z.literal('numbers'),
  heading: short,
  lead: text.optional(),
  /** Over the columns: whom, the number, the day on which it was rung. */
  columns: z.array(short).length(3),
  /** Whom, one row each. Empty rows follow. */
  rows: z.array(short).min(3).max(8),
  foot: text.optional(),
});

export const printable = z.discriminatedUnion('form', [cards, slips, poster, certificate, handout, numbers]);

export type WrittenSheet = z.infer<typeof printable> & { readonly id: string };
export type SheetOf<Form extends WrittenSheet['form']> = Extract<WrittenSheet, { form: Form }>;
export type Card = z.infer<typeof card>;
