/**
 * The two numbers of a class: of the scams, how many were noticed; of the genuine things, how many were refused. They
 * are never added up to one, and turns are never mixed: what was explained after each is not what was judged unaided.
 */
import { CODE_TURNS } from './class-code.ts';
import type { ClassResult, CodeTurn } from './class-code.ts';
import { changeOf, shareOf } from './share-interval.ts';
import type { Share } from './share-interval.ts';

/** With fewer codes than this the numbers say little. A judgement of ours: eight are about a table full. */
export const FEW = 8;

export interface TurnResult {
  readonly turn: CodeTurn;
  /** How many codes there are of this turn. */
  readonly codes: number;
  /** Undefined where fewer than two people answered about such things. */
  readonly noticed: Share | undefined;
  readonly refused: Share | undefined;
}

export type Change = 'more' | 'fewer' | 'unclear';

export interface ClassResults {
  /** The turns of which there are codes, in the order of time; practice last. */
  readonly turns: readonly TurnResult[];
  /** From before to after, where both can be told. */
  readonly change?: { readonly noticed: Change; readonly refused: Change };
  /** Where all sat one form before and all another one after: which. A harder form then looks like a change. */
  readonly order?: readonly [before: number, after: number];
}

/** Puts the codes of a class together. Their order does not matter. */
export function classResults(codes: readonly ClassResult[]): ClassResults {
  const turns = CODE_TURNS.map((turn) => turnResult(turn, codes)).filter((result) => result.codes > 0);
  const [before, after] = (['before', 'after'] as const).map((name) => turns.find(({ turn }) => turn === name));
  if (!before?.noticed || !before.refused || !after?.noticed || !after.refused) return { turns };
  const change = {
    noticed: changeOf(before.noticed, after.noticed),
    refused: changeOf(before.refused, after.refused),
  };
  const order = (['before', 'after'] as const).map((name) => [
    ...new Set(codes.filter(({ turn }) => turn === name).map(({ form }) => form)),
  ]);
  const [[first = 0, ...others] = [], [second = 0, ...more] = []] = order;
  const isOne = others.length + more.length === 0 && first !== second;
  return { turns, change, ...(isOne && { order: [first, second] as const }) };
}

function turnResult(turn: CodeTurn, codes: readonly ClassResult[]): TurnResult {
  const own = codes.filter((code) => code.turn === turn);
  return {
    turn,
    codes: own.length,
    noticed: shareOf(own.map(({ hits, scams }) => ({ count: hits, of: scams }))),
    refused: shareOf(own.map(({ falseAlarms, genuine }) => ({ count: falseAlarms, of: genuine }))),
  };
}
