import { isOpen, stepOf } from '../engine/plot.ts';
import type { Plot, PlotChoice, PlotItem } from '../engine/plot.ts';
import { followers } from '../engine/graph.ts';
import type { Twin } from '../schema/scenario.ts';

/** A step as it is for somebody who has chosen certain replies before: conditions are settled. */
export interface Moment {
  readonly step: string;
  /** Of the replies chosen so far, those that a condition asks about. */
  readonly chose: readonly string[];
  readonly items: readonly PlotItem[];
  readonly replies: readonly PlotChoice[];
  readonly next: readonly Moment[];
}

/** More would mean that conditions multiply beyond what anyone can test. */
const LIMIT = 5000;

/**
 * Every moment that one continuation can come to, the first one first. Unlike a walk over steps it
 * knows what was chosen; unlike playing every way it meets each moment once. What lies beyond 5,000
 * moments is left out.
 */
export function momentsOf(plot: Plot, twin: Twin): readonly Moment[] {
  const asked = askedAbout(plot);
  const found = new Map<string, Moment & { next: Moment[] }>();
  const arrive = (step: string, chose: readonly string[]): Moment[] => {
    const key = [step, ...chose].join(' ');
    const moment = found.get(key) ?? (found.size < LIMIT ? { ...momentAt(plot, step, chose), next: [] } : undefined);
    if (!moment) return [];
    found.set(key, moment);
    return [moment];
  };
  arrive(plot.start, []);
  // A map can grow while it is walked: new moments come at its end.
  for (const { step, chose, replies, next } of found.values()) {
    for (const { id, then } of replies) next.push(...arrive(then, asked.has(id) ? sorted(chose, id) : chose));
    if (!stepOf(plot, step).choices) for (const then of followers(plot, step, twin)) next.push(...arrive(then, chose));
  }
  return [...found.values()];
}

function momentAt(plot: Plot, step: string, chose: readonly string[]): Moment {
  const { items, choices = [] } = stepOf(plot, step);
  const here = (thing: PlotItem | PlotChoice): boolean => isOpen(thing, chose);
  return { step, chose, items: items.filter(here), replies: choices.filter(here), next: [] };
}

/** The order in which replies were chosen does not matter to any condition. */
function sorted(chose: readonly string[], id: string): string[] {
  return [...new Set([...chose, id])].sort();
}

function askedAbout(plot: Plot): ReadonlySet<string> {
  return new Set(
    Object.values(plot.steps)
      .flatMap(({ items, choices = [] }) => [...items, ...choices])
      .flatMap(({ ifChose = [], ifNotChose = [] }) => [...ifChose, ...ifNotChose]),
  );
}
