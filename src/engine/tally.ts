/**
 * What came of judging a set of things, in the terms of signal detection (Green and Swets, Signal Detection
 * Theory and Psychophysics, 1966): the signal is "scam". What is said is a rating on six points, or one of
 * three kinds.
 *
 * A hit is a scam called one, a miss a scam called genuine, a false alarm something genuine called a scam, a
 * correct rejection something genuine called genuine. Two of the four carry everything: hits among the scams,
 * and false alarms among the genuine. They are never added up to one score.
 *
 * Where "not enough to tell" may be said, those four stay what they are. To say it of a scam or of something
 * genuine is to hold back: neither right nor wrong, and in none of the four. A thing that does not show what it
 * is, is outside signal detection and counted by itself: asked first, or decided early.
 */

/** From 1, sure it is a scam, to 6, sure it is genuine. The line runs between 3 and 4. */
export type Rating = 1 | 2 | 3 | 4 | 5 | 6;

/** What a thing is. `open`: what stands there does not decide it, and to decide would be a guess. */
export type Truth = 'scam' | 'genuine' | 'open';

/** What somebody says a thing is: a rating, or one of three kinds, `open` being "not enough to tell". */
export type Verdict = Rating | Truth;

export type Outcome =
  'hit' | 'miss' | 'false-alarm' | 'correct-rejection' | 'held-back' | 'asked-first' | 'decided-early';

/** A thing that was judged, or left out. */
export interface Judgement {
  readonly truth: Truth;
  readonly verdict?: Verdict | undefined;
  /** How safe the chosen next step is: 0 opens the way to harm, 1 is safe enough, 2 is safe. */
  readonly safety?: 0 | 1 | 2 | undefined;
}

/** Counts of things; those left out are in none of them. */
export interface Tally {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
  /** Scams and genuine things of which it was said that there is not enough to tell. */
  readonly heldBack: number;
  /** Open things of which that was said, and those that were decided. */
  readonly askedFirst: number;
  readonly decidedEarly: number;
  /** Next steps chosen, and how many of them were safe or safe enough. */
  readonly steps: number;
  readonly safeSteps: number;
}

const VERDICTS: ReadonlyMap<string, Verdict> = new Map(
  ([1, 2, 3, 4, 5, 6, 'scam', 'genuine', 'open'] as const).map((verdict) => [String(verdict), verdict]),
);

/** The verdict that is written so; undefined for any other text. */
export function verdictFrom(text: string): Verdict | undefined {
  return VERDICTS.get(text);
}

/** What a verdict came to. */
export function outcomeOf(truth: Truth, verdict: Verdict): Outcome {
  const says = kindOf(verdict);
  if (truth === 'open') return says === 'open' ? 'asked-first' : 'decided-early';
  if (says === 'open') return 'held-back';
  if (truth === 'scam') return says === 'scam' ? 'hit' : 'miss';
  return says === 'scam' ? 'false-alarm' : 'correct-rejection';
}

function kindOf(verdict: Verdict): Truth {
  if (typeof verdict === 'string') return verdict;
  return verdict <= 3 ? 'scam' : 'genuine';
}

/** Counts the outcomes. The order of the judgements does not matter. */
export function tally(judgements: readonly Judgement[]): Tally {
  const outcomes = judgements.flatMap(({ truth, verdict }) =>
    verdict === undefined ? [] : [outcomeOf(truth, verdict)],
  );
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  const steps = judgements.flatMap(({ safety }) => (safety === undefined ? [] : [safety]));
  return {
    hits: count('hit'),
    misses: count('miss'),
    falseAlarms: count('false-alarm'),
    correctRejections: count('correct-rejection'),
    heldBack: count('held-back'),
    askedFirst: count('asked-first'),
    decidedEarly: count('decided-early'),
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
