/** Which sitting comes next, out of those that were. */
import type { Turn } from '../schema/turns.ts';
import type { Sitting } from './summary.ts';

/**
 * Which turn it is when this form is sat now: the one it had before where it is sat again, else the first of its
 * turns that no form has had.
 */
export function turnFor(form: string, turns: readonly Turn[], sittings: readonly Sitting[]): Turn {
  const own = sittings.find((sitting) => sitting.form === form);
  if (own) return own.turn;
  const open = turns.find((turn) => !sittings.some((sitting) => sitting.turn === turn));
  return open ?? turns[turns.length - 1] ?? 'after';
}

/**
 * Which of two equal forms to sit: the one not sat yet. Before the first sitting the coin decides, so that over many
 * people half begin with each, and a form that is harder than it should be does not look like learning.
 *
 * @param coin a number from 0 (included) to 1 (excluded)
 */
export function formFor(pair: readonly [string, string], sittings: readonly Sitting[], coin: number): string {
  const sat = (form: string): boolean => sittings.some((sitting) => sitting.form === form);
  if (sat(pair[0]) !== sat(pair[1])) return sat(pair[0]) ? pair[1] : pair[0];
  return coin < 0.5 ? pair[0] : pair[1];
}
