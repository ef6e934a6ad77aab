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
 * knows what was chosen; unlike playing every way it meets each moment once. Steps that do not
 * exist are left out, and so is what lies beyond 5,000 moments.
 */
export function momentsOf(plot: Plot, twin: Twin): readonly Moment[] {
  const asked = askedAbout(plot);
  const found = new Map<string, Moment & { next: Moment[] }>();
  const arrive = (step: string, chose: readonly string[]): Moment | undefined => {
    if (!Object.hasOwn(plot.steps, step)) return undefined;
    const key = [step, ...chose].join(' ');
    const known = found.get(key);
    if (known || found.size >= LIMIT) return known;
    const { items, choices = [] } = stepOf(plot, step);
    const open = <T extends PlotItem | PlotChoice>(things: readonly T[]): T[] =>
      things.filter((thing) => isOpen(thing, chose));
    const moment = { step, chose, items: open(items), replies: open(choices), next: [] };
    found.set(key, moment);
    return moment;
  };
  arrive(plot.start, []);
  // A map can grow while it is walked: new moments come at its end.
  for (const moment of found.values()) {
    const ways =
      moment.replies.length > 0
        ? moment.replies.map(({ id, then }) => ({
            then,
            chose: asked.has(id) ? [...new Set([...moment.chose, id])].sort() : moment.chose,
          }))
        : followers(plot, moment.step, twin).map((then) => ({ then, chose: moment.chose }));
    if (moment.replies.length === 0 && stepOf(plot, moment.step).choices) continue;
    moment.next.push(...ways.flatMap(({ then, chose }) => arrive(then, chose) ?? []));
  }
  return [...found.values()];
}

function askedAbout(plot: Plot): ReadonlySet<string> {
  return new Set(
    Object.values(plot.steps)
      .flatMap(({ items, choices = [] }) => [...items, ...choices])
      .flatMap(({ ifChose = [], ifNotChose = [] }) => [...ifChose, ...ifNotChose]),
  );
}
