/**
 * What a person is told of their marks: two bands, each with one tip, and never a decimal.
 *
 * The lines between the bands are a judgement of ours, not a standard: with ten scams and ten genuine things d′ is
 * uncertain by about 0.7, so two neighbouring bands can be the same person on two days. They are wide on purpose.
 */
import type { Marks } from './marking.ts';

/** How well scams and genuine things are told apart: hardly (d′ under 0.6), in part, mostly (from 1.4 on). */
export type Telling = 'hardly' | 'partly' | 'mostly';

/** Where somebody leans: to suspicion (c under −0.35), to trust (over 0.35), or neither. */
export type Leaning = 'suspicion' | 'neither' | 'trust';

export interface Bands {
  readonly telling: Telling;
  readonly leaning: Leaning;
}

/** Of fewer scams, or fewer genuine things, than this nothing is said. */
export const LEAST_OF_EACH = 4;

/** The two bands of these marks; undefined where too little was answered to say anything. */
export function bandsOf({ scams, genuine, dPrime, criterion }: Marks): Bands | undefined {
  if (!dPrime || !criterion || Math.min(scams, genuine) < LEAST_OF_EACH) return undefined;
  return { telling: tellingOf(dPrime.value), leaning: leaningOf(criterion.value) };
}

function tellingOf(dPrime: number): Telling {
  if (dPrime < 0.6) return 'hardly';
  return dPrime < 1.4 ? 'partly' : 'mostly';
}

function leaningOf(criterion: number): Leaning {
  if (criterion < -0.35) return 'suspicion';
  return criterion > 0.35 ? 'trust' : 'neither';
}
