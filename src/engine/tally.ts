/**
 * What came of judging a set of things, in the terms of signal detection (Green and Swets, Signal Detection
 * Theory and Psychophysics, 1966): the signal is "scam", the answer a rating on six points.
 *
 * A hit is a scam rated as one, a miss a scam rated genuine, a false alarm something genuine rated as a scam,
 * a correct rejection something genuine rated genuine. Two of the four carry everything: hits among the
 * scams, and false alarms among the genuine. They are never added up to one score.
 */

/** From 1, sure it is a scam, to 6, sure it is genuine. The line runs between 3 and 4. */
export type Rating = 1 | 2 | 3 | 4 | 5 | 6;

export type Truth = 'scam' | 'genuine';
export type Outcome = 'hit' | 'miss' | 'false-alarm' | 'correct-rejection';

/** A thing that was judged, or left out. */
export interface Judgement {
  readonly truth: Truth;
  readonly rating?: Rating | undefined;
  /** How safe the chosen next step is: 0 opens the way to harm, 1 is safe enough, 2 is safe. */
  readonly safety?: 0 | 1 | 2 | undefined;
}

/** Counts of things; those left out are in none of them. */
export interface Tally {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
  /** Next steps chosen, and how many of them were safe or safe enough. */
  readonly steps: number;
  readonly safeSteps: number;
}

/** What a rating came to. */
export function outcomeOf(truth: Truth, rating: Rating): Outcome {
  const saysScam = rating <= 3;
  if (truth === 'scam') return saysScam ? 'hit' : 'miss';
  return saysScam ? 'false-alarm' : 'correct-rejection';
}

/** Counts the outcomes. The order of the judgements does not matter. */
export function tally(judgements: readonly Judgement[]): Tally {
  const outcomes = judgements.flatMap(({ truth, rating }) => (rating === undefined ? [] : [outcomeOf(truth, rating)]));
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  const steps = judgements.flatMap(({ safety }) => (safety === undefined ? [] : [safety]));
  return {
    hits: count('hit'),
    misses: count('miss'),
    falseAlarms: count('false-alarm'),
    correctRejections: count('correct-rejection'),
    steps: steps.length,
    safeSteps: steps.filter((safety) => safety > 0).length,
  };
}

/** A share in words. A person is told a band and never a decimal: so few answers carry no more. */
export type Band = 'too-few' | 'none' | 'few' | 'half' | 'most' | 'all';

/** Of fewer things than this nothing is said. */
const LEAST = 3;

/**
 * The band of `count` out of `of`: up to two fifths are few, up to three fifths about half, the rest most.
 *
 * @param count whole number from 0 to `of`
 */
export function bandOf(count: number, of: number): Band {
  if (of < LEAST) return 'too-few';
  if (count === 0) return 'none';
  if (count === of) return 'all';
  const share = count / of;
  if (share <= 0.4) return 'few';
  return share <= 0.6 ? 'half' : 'most';
}
