/**
 * What the answers to a form say, in the terms of signal detection (Green and Swets, Signal Detection Theory and
 * Psychophysics, 1966; Macmillan and Creelman, Detection Theory, 2005). The signal is "scam"; "yes" is a rating
 * from 1 to 3.
 *
 *     h = (H + 0.5) / (n_s + 1)    f = (F + 0.5) / (n_g + 1)     the log-linear correction (Hautus 1995), so that
 *                                                                0 and 100 in 100 have a finite z
 *     d′ = z(h) − z(f)             how far scams and genuine things lie apart for this person; 0 is chance
 *     c  = −½ (z(h) + z(f))        the criterion: below 0 leans to suspicion, above 0 to trust
 *
 * The six points give five lines to draw between "yes" and "no", and so the points of an ROC curve; the area
 * under it (AUC) is the chance that a scam is rated more like a scam than something genuine is.
 *
 * Standard errors: d′ and c after Gourevitch and Galanter (Psychometrika 32, 1967), AUC after Hanley and McNeil
 * (Radiology 143, 1982). With 10 scams and 10 genuine things one person's d′ is uncertain by about 0.6 to 0.8. So a
 * person is told a band, never a decimal; the numbers are for groups.
 *
 * Marking is arithmetic: same answers, same marks. What was left out counts nowhere.
 */
import { density, quantile } from './normal.ts';
import type { Rating } from './tally.ts';

/** What somebody said made them decide: one of the four tests, or how it is written. */
export const REASONS = ['time', 'people', 'checks', 'money', 'writing'] as const;
export type Reason = (typeof REASONS)[number];

/** A scam or something genuine that was rated. */
export interface Response {
  readonly truth: 'scam' | 'genuine';
  readonly rating: Rating;
  /** How safe the chosen next step is, 0 to 2; left out where none was chosen. */
  readonly safety?: 0 | 1 | 2 | undefined;
  readonly reason?: Reason | undefined;
}

/** A figure with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** A point of the ROC curve: shares from 0 to 1, as they are, without correction. */
export interface RocPoint {
  readonly falseAlarms: number;
  readonly hits: number;
}

export interface Marks {
  readonly scams: number;
  readonly genuine: number;
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
  /** Undefined where there was no scam, or nothing genuine: then nothing can be told apart. */
  readonly dPrime?: Estimate;
  readonly criterion?: Estimate;
  readonly auc?: Estimate;
  /** From (0, 0) to (1, 1), by way of the five lines; empty where `auc` is undefined. */
  readonly roc: readonly RocPoint[];
  /** Points for safe next steps, 0 to 2 each, and how many there were at most. */
  readonly safeAction: { readonly points: number; readonly of: number };
  readonly reasons: Readonly<Record<Reason, number>>;
}

/** Marks the answers of one person to one form. Never throws. */
export function mark(responses: readonly Response[]): Marks {
  const scams = responses.filter(({ truth }) => truth === 'scam').map(({ rating }) => rating);
  const genuine = responses.filter(({ truth }) => truth === 'genuine').map(({ rating }) => rating);
  const hits = scams.filter(saysScam).length;
  const falseAlarms = genuine.filter(saysScam).length;
  const safeties = responses.flatMap(({ safety }) => (safety === undefined ? [] : [safety]));
  return {
    ...{ scams: scams.length, genuine: genuine.length, hits, falseAlarms },
    misses: scams.length - hits,
    correctRejections: genuine.length - falseAlarms,
    ...(scams.length > 0 && genuine.length > 0
      ? {
          ...sensitivity({ hits, scams: scams.length, falseAlarms, genuine: genuine.length }),
          auc: areaUnder(scams, genuine),
          roc: rocOf(scams, genuine),
        }
      : { roc: [] }),
    safeAction: { points: safeties.reduce<number>((sum, one) => sum + one, 0), of: 2 * safeties.length },
    reasons: Object.fromEntries(
      REASONS.map((reason) => [reason, responses.filter((response) => response.reason === reason).length]),
    ) as Record<Reason, number>,
  };
}

/** Counts of answers; there is at least one scam and one genuine thing. */
export interface Counts {
  readonly hits: number;
  readonly scams: number;
  readonly falseAlarms: number;
  readonly genuine: number;
}

/** d′ and c of counts, with the log-linear correction. Throws where there is no scam, or nothing genuine. */
export function sensitivity({ hits, scams, falseAlarms, genuine }: Counts): {
  dPrime: Estimate;
  criterion: Estimate;
} {
  if (scams < 1 || genuine < 1) throw new RangeError('d′ needs at least one scam and one genuine thing');
  const h = corrected(hits, scams);
  const f = corrected(falseAlarms, genuine);
  const error = Math.sqrt(h.variance + f.variance);
  return {
    dPrime: { value: h.z - f.z, error },
    criterion: { value: -(h.z + f.z) / 2, error: error / 2 },
  };
}

function saysScam(rating: Rating): boolean {
  return rating <= 3;
}

/** The z of a corrected share, and its variance: p(1 − p) / (n φ(z)²). */
function corrected(count: number, of: number): { z: number; variance: number } {
  const share = (count + 0.5) / (of + 1);
  const z = quantile(share);
  return { z, variance: (share * (1 - share)) / (of * density(z) ** 2) };
}

function rocOf(scams: readonly Rating[], genuine: readonly Rating[]): RocPoint[] {
  const upTo = (ratings: readonly Rating[], line: number): number =>
    ratings.filter((rating) => rating <= line).length / ratings.length;
  return [0, 1, 2, 3, 4, 5, 6].map((line) => ({ falseAlarms: upTo(genuine, line), hits: upTo(scams, line) }));
}

/** The area under the ROC curve by trapezoids, which is the Mann–Whitney share with ties counted half. */
function areaUnder(scams: readonly Rating[], genuine: readonly Rating[]): Estimate {
  const points = rocOf(scams, genuine);
  const value = points.reduce((sum, { falseAlarms, hits }, at) => {
    const before = points[at - 1];
    return before ? sum + ((falseAlarms - before.falseAlarms) * (hits + before.hits)) / 2 : sum;
  }, 0);
  const q1 = value / (2 - value);
  const q2 = (2 * value * value) / (1 + value);
  const variance =
    value * (1 - value) + (scams.length - 1) * (q1 - value * value) + (genuine.length - 1) * (q2 - value * value);
  return { value, error: Math.sqrt(Math.max(0, variance) / (scams.length * genuine.length)) };
}
