import { reachableSteps } from '../engine/graph.ts';
import { plotOf } from '../engine/plot.ts';
import type { Plot } from '../engine/plot.ts';
import type { Scenario, Twin } from '../schema/scenario.ts';
import type { Entry } from './content.ts';
import { LIMIT, momentsOf } from './moments.ts';
import type { Moment } from './moments.ts';
import { plotReferences } from './plot-references.ts';

/** One way a conversation can turn out to be: all of it, or half of a twin. */
export interface Continuation {
  readonly twin: Twin;
  /** The steps that can be reached, conditions and values settled. */
  readonly steps: ReadonlySet<string>;
  /** The same, told apart by what was chosen before. */
  readonly moments: readonly Moment[];
}

/** A conversation that can be walked through. */
export interface Plotted extends Entry<Scenario> {
  readonly plot: Plot;
  readonly continuations: readonly Continuation[];
}

/**
 * The conversation with all its ways. Nothing where a way leads to a step that does not exist: that
 * is said by itself, and whatever else could be said about its ways would be an echo of it.
 */
export function plotted(entry: Entry<Scenario>): Plotted[] {
  if (plotReferences(entry).some(({ noun, id, known }) => noun === 'step' && !known.includes(id))) return [];
  const plot = plotOf(entry.value);
  const continuations = plot.twins.map((twin) => {
    const moments = momentsOf(plot, twin);
    const met = new Set(moments.map(({ step }) => step));
    return { twin, moments, steps: moments.length < LIMIT ? met : reachableSteps(plot, twin) };
  });
  return [{ ...entry, plot, continuations }];
}
