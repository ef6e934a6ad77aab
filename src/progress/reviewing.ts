/**
 * What is due again. A technique is what is remembered, never an item: each visit shows other items. How fast a
 * technique is forgotten is reckoned with FSRS (Free Spaced Repetition Scheduler, version 6, by the package
 * `ts-fsrs` with its standard weights): from all answers so far it gives the chance that the technique would be
 * recognised now (its retrievability) and the day on which that chance has sunk to 90 in 100.
 *
 * The weights were fitted to flash cards. For recognising techniques in messages they are a reasonable start and no
 * measurement of ours.
 *
 * Time comes in as seconds since 1970, chance as a function. Same events, same time, same chance: same draw.
 */
import { Rating as Grade, createEmptyCard, fsrs } from 'ts-fsrs';
import type { Card, Grade as FsrsGrade } from 'ts-fsrs';
import { outcomeOf } from '../engine/tally.ts';
import type { Judged } from './events.ts';

const DAY = 86_400;
/** One look a day counts, so there are no steps of minutes; no chance in the days, so that a test can count on them. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });

/** How a technique is remembered. */
export interface Memory {
  readonly technique: string;
  /** The chance of recognising it now, 0 to 1. */
  readonly retrievability: number;
  /** When it should be met again, in seconds. */
  readonly due: number;
  /** It was got wrong the last time. */
  readonly missed: boolean;
}

/**
 * How each technique that was ever judged is remembered at this time. Of one day the worst answer counts: who
 * misses a technique once and sees it once has not got it yet.
 */
export function memoriesOf(judged: readonly Judged[], now: number): readonly Memory[] {
  return [...gradesByDay(judged)].map(([technique, days]) => {
    let card: Card = createEmptyCard(dateOf(Math.min(...days.keys()) * DAY));
    let grade: FsrsGrade = Grade.Good;
    for (const day of [...days.keys()].sort((a, b) => a - b)) {
      grade = days.get(day)!;
      card = scheduler.next(card, dateOf(day * DAY), grade).card;
    }
    return {
      technique,
      retrievability: scheduler.get_retrievability(card, dateOf(now), false),
      due: Math.floor(card.due.getTime() / 1000),
      missed: grade === Grade.Again,
    };
  });
}

/** A thing that can be drawn. */
export interface Drawable {
  readonly id: string;
  readonly truth: 'scam' | 'genuine';
  readonly techniques: readonly string[];
}

export interface Drawing {
  readonly pool: readonly Drawable[];
  readonly judged: readonly Judged[];
  readonly now: number;
  readonly random: () => number;
}

/** Fewer are no practice, more are no short visit. */
export const [LEAST, MOST] = [6, 10];

/**
 * The ids of 6 to 10 items for a visit, in an order that tells nothing. Techniques most likely forgotten, and those
 * missed the last time, come first; techniques not met yet fill up. Of a technique comes the item not seen for
 * longest, at best one never seen. Four to six in ten are genuine. Fewer than 6 only where the pool has no more.
 */
export function draw({ pool, judged, now, random }: Drawing): readonly string[] {
  const memories = memoriesOf(judged, now);
  const size = Math.min(MOST, Math.max(LEAST, memories.filter(({ due }) => due <= now).length));
  const needs = needOf(memories);
  const last = new Map<string, number>();
  for (const { item, at } of judged) last.set(item, Math.max(at, last.get(item) ?? 0));
  const drawn: Drawable[] = [];
  const left = new Set(pool);
  while (drawn.length < size && left.size > 0) {
    const open = [...left].filter((item) => keepsShare(drawn, item, size));
    // Where one side of the pool has run out, a full visit is worth more than an even one.
    const from = open.length > 0 ? open : [...left];
    const met = new Set(drawn.flatMap(({ techniques }) => techniques));
    const worth = (item: Drawable): number =>
      Math.max(...item.techniques.map((technique) => (met.has(technique) ? 0 : (needs.get(technique) ?? UNMET)))) -
      (last.has(item.id) ? SEEN * (1 + last.get(item.id)! / now) : 0) +
      random() * A_LITTLE;
    const best = from.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    drawn.push(best);
    left.delete(best);
  }
  return shuffled(drawn, random).map(({ id }) => id);
}

/** What a technique never met is worth beside one that is remembered (0) or forgotten (1). */
const UNMET = 0.3;
/** What it costs to have been seen, so that a fresh item of another technique goes before it. */
const SEEN = 2;
/** Enough chance to decide between equals. */
const A_LITTLE = 0.02;

function needOf(memories: readonly Memory[]): ReadonlyMap<string, number> {
  return new Map(
    memories.map(({ technique, retrievability, missed }) => [technique, 1 - retrievability + (missed ? 0.5 : 0)]),
  );
}

/** Whether with this one more a visit of this size can still have four to six in ten that are genuine. */
function keepsShare(drawn: readonly Drawable[], { truth }: Drawable, size: number): boolean {
  return drawn.filter((item) => item.truth === truth).length + 1 <= Math.floor(size * 0.6);
}

/** Fisher and Yates, drawn again where the two truths take turns all through. */
function shuffled(items: readonly Drawable[], random: () => number): Drawable[] {
  const mixed = [...items];
  for (let tries = 0; tries < 8; tries += 1) {
    for (let at = mixed.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
    }
    if (mixed.length < 4 || mixed.some(({ truth }, at) => at > 0 && truth === mixed[at - 1]!.truth)) break;
  }
  return mixed;
}

/** Technique → day → the worst grade of that day. */
function gradesByDay(judged: readonly Judged[]): ReadonlyMap<string, ReadonlyMap<number, FsrsGrade>> {
  const all = new Map<string, Map<number, FsrsGrade>>();
  for (const answer of judged)
    for (const technique of answer.techniques) {
      const days = all.get(technique) ?? new Map<number, FsrsGrade>();
      const day = Math.floor(answer.at / DAY);
      days.set(day, Math.min(gradeOf(answer), days.get(day) ?? Grade.Easy) as FsrsGrade);
      all.set(technique, days);
    }
  return all;
}

/** Wrong: forgotten. Right but unsure: hard. Right: good. Nothing is called easy, for two choices can be guessed. */
function gradeOf({ truth, rating }: Judged): FsrsGrade {
  const outcome = outcomeOf(truth, rating);
  if (outcome === 'miss' || outcome === 'false-alarm') return Grade.Again;
  return rating === 3 || rating === 4 ? Grade.Hard : Grade.Good;
}

function dateOf(seconds: number): Date {
  return new Date(seconds * 1000);
}
