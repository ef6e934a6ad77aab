/** How often each cue, and each sort of sender, stands in scams and in genuine things; and how far a guess would get. */
import type { Content } from './content.ts';
import { judgedIn } from './judged.ts';
import type { Cue, Judged, Sender } from './judged.ts';
import { leaveOneOut } from './naive-guess.ts';

export const CUES: readonly Cue[] = [
  ...(['emoji', 'exclamation', 'link', 'urgency', 'coin', 'night', 'long'] as const),
  ...(['foreign-number', 'slips-in-writing', 'praise', 'other-app'] as const),
];

/** What a guess from the surface alone would have to stay under, as a share of all. */
export const GUESS_LIMIT = 0.6;

/** How many of the scams and of the genuine things have it. */
export interface Count {
  readonly name: string;
  readonly scam: number;
  readonly genuine: number;
}

/** Each cue with its counts. */
export function cueCounts(pool: readonly Judged[]): Count[] {
  return CUES.map((cue) => countOf(pool, cue, ({ cues }) => cues.has(cue)));
}

/** Each gender, span of ages and country with its counts. */
export function senderCounts(pool: readonly Judged[]): Count[] {
  const traits = new Set(pool.flatMap(({ senders }) => senders.flatMap(traitsOf)));
  return [...traits]
    .sort()
    .map((trait) => countOf(pool, trait, (one) => one.senders.flatMap(traitsOf).includes(trait)));
}

/** Gender, span of ages and country of a sender, as words. */
export function traitsOf({ age, gender, country }: Sender): string[] {
  const span = age === undefined ? [] : [age < 35 ? 'under 35' : age < 55 ? '35 to 54' : '55 or older'];
  return [...(gender ? [gender] : []), ...span, ...(country ? [`from ${country}`] : [])];
}

function countOf(pool: readonly Judged[], name: string, has: (one: Judged) => boolean): Count {
  const count = (truth: Judged['truth']): number => pool.filter((one) => one.truth === truth && has(one)).length;
  return { name, scam: count('scam'), genuine: count('genuine') };
}

/**
 * By how many too many it stands on one side: 0 while the counts differ by one at most, or by a tenth of the
 * larger. Where there are more scams than genuine things, or the other way round, the larger side may also be
 * scaled down first.
 */
export function excess({ scam, genuine }: Count, pool: readonly Judged[]): number {
  const scams = pool.filter(({ truth }) => truth === 'scam').length;
  const fair = pool.length - scams;
  const least = Math.min(scams, fair);
  const scaled = over((scam * least) / Math.max(scams, 1), (genuine * least) / Math.max(fair, 1));
  return Math.min(over(scam, genuine), scaled);
}

function over(a: number, b: number): number {
  return Math.max(0, Math.abs(a - b) - Math.max(1, Math.max(a, b) / 10));
}

/** The share of things that a guess from surface and sender alone gets right: see `leaveOneOut`. */
export function guessed(pool: readonly Judged[]): number {
  const traits = ['woman', 'man', 'under 35', '35 to 54', '55 or older'];
  return leaveOneOut(
    pool.map(({ truth, cues, senders }) => {
      const own = senders.flatMap(traitsOf);
      return {
        label: truth === 'scam',
        features: [...CUES.map((cue) => cues.has(cue)), ...traits.map((trait) => own.includes(trait))],
      };
    }),
  );
}

export interface Balance {
  readonly pool: readonly Judged[];
  readonly scams: number;
  readonly genuine: number;
  readonly cues: readonly Count[];
  readonly senders: readonly Count[];
  /** Share of right guesses, from 0 to 1. */
  readonly guess: number;
}

/** The whole balance of a course. */
export function balanceOf(content: Content): Balance {
  const pool = judgedIn(content);
  const scams = pool.filter(({ truth }) => truth === 'scam').length;
  return {
    ...{ pool, scams, genuine: pool.length - scams },
    ...{ cues: cueCounts(pool), senders: senderCounts(pool), guess: guessed(pool) },
  };
}
