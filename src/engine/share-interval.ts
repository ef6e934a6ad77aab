/**
 * A share over the answers of several people, with its uncertainty.
 *
 * Ten answers of one person are more like each other than ten answers of ten people, so they say less. The interval is
 * Wilson's (J. American Statistical Association 22, 1927) with the number of answers divided by the design effect: how
 * much more the share varies between people than it would if every answer stood for itself. So recommend Franco,
 * Little, Louis and Slud ("Comparative Study of Confidence Intervals for Proportions in Complex Sample Surveys", J.
 * Survey Statistics and Methodology 7, 2019), who also find it too narrow where there are few groups; against that the
 * number is made smaller by (z / t)² with one degree of freedom less than people (Korn and Graubard, Survey
 * Methodology 24, 1998). A bootstrap over people would need chance, and gives no width where all are equal, which is
 * just when a handful of people says least.
 *
 *     x_i of n_i by person i, k persons     p = Σx / Σn
 *     var = k / (k − 1) × Σ (x_i − p n_i)² / (Σn)²       of a ratio (Cochran, Sampling Techniques, 1977, §3.12)
 *     deff = max(1, var / (p (1 − p) / Σn))              1 where p is 0 or 1
 *     N = Σn / deff × (z / t)²
 *     (p + z²/2N ± z √(p (1 − p) / N + z²/4N²)) / (1 + z²/N)
 */
import { quantile } from './normal.ts';

/** How often somebody said it, and of how many. */
export interface Count {
  readonly count: number;
  readonly of: number;
}

/** A share from 0 to 1, and the interval that holds it in about 95 of 100 such groups. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Over all people. */
  readonly count: number;
  readonly of: number;
  readonly people: number;
}

/** The share over these people; undefined where fewer than two have answered: one says nothing about others. */
export function shareOf(counts: readonly Count[]): Share | undefined {
  const people = counts.filter(({ of }) => of > 0);
  if (people.length < 2) return undefined;
  const count = people.reduce((sum, one) => sum + one.count, 0);
  const of = people.reduce((sum, one) => sum + one.of, 0);
  const value = count / of;
  const size = (of / designEffect(people, value, of)) * (Z / quantileOfT(people.length - 1)) ** 2;
  return { value, ...wilson(value, size), count, of, people: people.length };
}

/**
 * Whether a share became larger or smaller, beyond what chance may do: Newcombe's interval for a difference out of two
 * of Wilson's (Statistics in Medicine 17, 1998, method 10). The two are taken for different people. Nobody knows whose
 * codes belong together, so this is careful where they are the same.
 */
export function changeOf(before: Share, after: Share): 'more' | 'fewer' | 'unclear' {
  const difference = after.value - before.value;
  if (difference - Math.hypot(after.value - after.low, before.high - before.value) > 0) return 'more';
  return difference + Math.hypot(after.high - after.value, before.value - before.low) < 0 ? 'fewer' : 'unclear';
}

/** A share as whole tenths, for "about 7 of 10, between 5 and 8": the interval is never made narrower. */
export function tenthsOf({ value, low, high }: Share): { value: number; low: number; high: number } {
  return { value: Math.round(value * 10), low: Math.floor(low * 10 + SLACK), high: Math.ceil(high * 10 - SLACK) };
}

const Z = quantile(0.975);
/** Against the last bits of a division: 0.3 × 10 may come out above 3. */
const SLACK = 1e-9;

function designEffect(people: readonly Count[], share: number, all: number): number {
  const k = people.length;
  const alone = (share * (1 - share)) / all;
  if (alone === 0) return 1;
  const squares = people.reduce((sum, { count, of }) => sum + (count - share * of) ** 2, 0);
  return Math.max(1, ((k / (k - 1)) * squares) / all ** 2 / alone);
}

function wilson(share: number, size: number): { low: number; high: number } {
  const middle = share + Z ** 2 / (2 * size);
  const half = Z * Math.sqrt((share * (1 - share)) / size + Z ** 2 / (4 * size ** 2));
  const whole = 1 + Z ** 2 / size;
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}

/**
 * Below this lie 97.5 in 100 of Student's t. For one and two degrees of freedom exact, above by the series of Cornish
 * and Fisher (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5), within 1 in 100.
 */
function quantileOfT(degrees: number): number {
  if (degrees === 1) return Math.tan(Math.PI * 0.475);
  if (degrees === 2) return 0.95 / Math.sqrt(2 * 0.975 * 0.025);
  return (
    Z +
    (Z ** 3 + Z) / (4 * degrees) +
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * degrees ** 2) +
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / (384 * degrees ** 3)
  );
}
