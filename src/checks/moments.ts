import { isOpen, stepOf } from '../engine/plot.ts';
import type { Conditions, Plot, PlotChoice, PlotItem, PlotStep, Values } from '../engine/plot.ts';
import { followers } from '../engine/graph.ts';
import { movedValues } from '../engine/values.ts';
import type { Twin } from '../schema/scenario.ts';

/** A step as it is for somebody who has chosen certain replies before: conditions are settled. */
export interface Moment {
  readonly step: string;
  /** Of the replies chosen so far, those that a condition asks about. */
  readonly chose: readonly string[];
  /** How the values stand; empty where no condition asks about any. */
  readonly values: Values;
  readonly items: readonly PlotItem[];
  readonly replies: readonly PlotChoice[];
  readonly next: readonly Moment[];
}

/** More would mean that conditions multiply beyond what anyone can test. */
export const LIMIT = 5000;

/**
 * Every moment that one continuation can come to, the first one first. Unlike a walk over steps it
 * knows what was chosen; unlike playing every way it meets each moment once. What lies beyond 5,000
 * moments is left out.
 */
export function momentsOf(plot: Plot, twin: Twin): readonly Moment[] {
  const asked = askedAbout(plot);
  const found = new Map<string, Moment & { next: Moment[] }>();
  const arrive = (step: string, chose: readonly string[], values: Values): Moment[] => {
    const key = [step, ...chose, ...Object.values(values)].join(' ');
    const moment =
      found.get(key) ?? (found.size < LIMIT ? { ...momentAt(plot, step, chose, values), next: [] } : undefined);
    if (!moment) return [];
    found.set(key, moment);
    return [moment];
  };
  arrive(plot.start, [], asksAboutValues(plot) ? (plot.values ?? {}) : {});
  // A map can grow while it is walked: new moments come at its end.
  for (const { step, chose, values, replies, next } of found.values()) {
    for (const { id, then, moves } of replies)
      next.push(...arrive(then, asked.has(id) ? sorted(chose, id) : chose, movedValues(values, moves)));
    for (const then of stepsAfter(plot, step, twin, { chose, values })) next.push(...arrive(then, chose, values));
  }
  return [...found.values()];
}

function momentAt(plot: Plot, step: string, chose: readonly string[], values: Values): Moment {
  const { items, choices = [] } = stepOf(plot, step);
  const here = (thing: PlotItem | PlotChoice): boolean => isOpen(thing, chose, values);
  return { step, chose, values, items: items.filter(here), replies: choices.filter(here), next: [] };
}

/** Where a step without replies leads for this person: its turn is taken or it is not. */
function stepsAfter(plot: Plot, step: string, twin: Twin, { chose, values }: Pick<Moment, 'chose' | 'values'>) {
  const { choices, turn, then } = stepOf(plot, step);
  if (choices) return [];
  if (!turn || !then) return followers(plot, step, twin);
  return [isOpen(turn, chose, values) ? turn.then : then];
}

/** The order in which replies were chosen does not matter to any condition. */
function sorted(chose: readonly string[], id: string): string[] {
  return [...new Set([...chose, id])].sort();
}

function askedAbout(plot: Plot): ReadonlySet<string> {
  return new Set(
    Object.values(plot.steps)
      .flatMap(conditionalIn)
      .flatMap(({ ifChose = [], ifNotChose = [] }) => [...ifChose, ...ifNotChose]),
  );
}

function asksAboutValues(plot: Plot): boolean {
  return Object.values(plot.steps).some((step) => conditionalIn(step).some(({ ifValue }) => ifValue));
}

/** Everything in a step that may have conditions. */
function conditionalIn({ items, choices = [], turn }: PlotStep): readonly Conditions[] {
  return [...items, ...choices, ...(turn ? [turn] : [])];
}
