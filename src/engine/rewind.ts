/** Looking back: the same conversation with its notes, the learner's own markers matched first. */
import { stepOf } from './plot.ts';
import type { Plot } from './plot.ts';
import type { Play } from './play.ts';

export interface Rewind {
  /** Marked by the learner, and noted by the authors. */
  readonly matched: readonly string[];
  /** Noted as a sign or as fair, not marked. */
  readonly further: readonly string[];
  /** Marked, without a note. Not wrong: a feeling needs no note. */
  readonly own: readonly string[];
}

/** Sorts the messages of a play by marker and note, each list in the order of the conversation. */
export function rewind(plot: Plot, play: Play): Rewind {
  const shown = play.log.filter((entry) => entry.kind === 'item');
  const noted = new Set(
    shown
      .filter((entry) => stepOf(plot, entry.step).items.some((item) => item.id === entry.id && item.note))
      .map((entry) => entry.id),
  );
  const ids = shown.map((entry) => entry.id);
  return {
    matched: ids.filter((id) => noted.has(id) && play.marked.includes(id)),
    further: ids.filter((id) => noted.has(id) && !play.marked.includes(id)),
    own: ids.filter((id) => !noted.has(id) && play.marked.includes(id)),
  };
}

/** The messages a day up to and including a day, as weeks of seven; days not yet reached are undefined. */
export function doseUntil(
  weeks: readonly (readonly number[])[],
  day: number,
): readonly (readonly (number | undefined)[])[] {
  return weeks.map((week, w) => week.map((count, d) => (w * 7 + d < day ? count : undefined)));
}
