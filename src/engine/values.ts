/**
 * Values of a conversation: how they stand after each reply. Plain sums on a scale from 0 to 10; a
 * value that would leave the scale stays at its end, and the next reply counts from there.
 */
import { stepOf } from './plot.ts';
import type { Plot, Values } from './plot.ts';
import type { Play } from './play.ts';

/** The scale every value lies on, both ends included. */
export const SCALE = { least: 0, most: 10 } as const;

/** The values after a reply with these moves. Values that it does not name stay as they are. */
export function movedValues(values: Values, moves: Values = {}): Values {
  return Object.fromEntries(
    Object.entries(values).map(([id, now]) => [
      id,
      Math.min(SCALE.most, Math.max(SCALE.least, now + (moves[id] ?? 0))),
    ]),
  );
}

/** One point of a curve: the reply, and the values after it. */
export interface ValuePoint {
  /** The reply; none at the beginning. */
  readonly reply?: string;
  readonly values: Values;
}

/** How the values went along a play: the start, then a point for each reply chosen, in order. */
export function valueCurve(plot: Plot, play: Play): readonly ValuePoint[] {
  const points: ValuePoint[] = [{ values: plot.values ?? {} }];
  for (const { kind, id, step } of play.log) {
    if (kind !== 'choice') continue;
    const reply = stepOf(plot, step).choices?.find((choice) => choice.id === id);
    points.push({ reply: id, values: movedValues(points.at(-1)?.values ?? {}, reply?.moves) });
  }
  return points;
}
