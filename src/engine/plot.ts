/**
 * A conversation without its words: what can follow what. The engine knows nothing else, so the
 * page can carry the words once, as HTML, and the structure beside them as a few bytes of data.
 */
import type { Item, Scenario, Step, Twin } from '../schema/scenario.ts';

/** Present only after (or without) certain replies; see `isOpen`. */
export interface Conditions {
  readonly ifChose?: readonly string[];
  readonly ifNotChose?: readonly string[];
  readonly ifValue?: Readonly<Record<string, Bounds>>;
}

/** What a value must be: `atLeast` or more, and less than `below`. */
export interface Bounds {
  readonly atLeast?: number;
  readonly below?: number;
}

/** Value → where it stands now, 0 to 10. Empty in a conversation without values. */
export type Values = Readonly<Record<string, number>>;

export interface PlotItem extends Conditions {
  readonly id: string;
  /** `beat`: whatever is shown and said by nobody: a beat, a call that begins, a scene. */
  readonly kind: 'message' | 'day' | 'beat';
  /** Day cards only: which day begins, counted from 1. */
  readonly day?: number;
  /** Messages only: how the note under it reads, where there is one. */
  readonly note?: 'sign' | 'fair' | 'open';
}

export interface PlotChoice extends Conditions {
  readonly id: string;
  readonly then: string;
  readonly exit?: true;
  /** What it does to the values. */
  readonly moves?: Values;
}

export interface PlotStep {
  readonly phase: string;
  readonly items: readonly PlotItem[];
  readonly predict?: { readonly id: string; readonly options: readonly string[] };
  readonly choices?: readonly PlotChoice[];
  readonly then?: string;
  /** Another step than `then`, under these conditions. */
  readonly turn?: Conditions & { readonly then: string };
  readonly fork?: { readonly scam: string; readonly genuine: string };
  readonly ending?: string;
}

export interface Plot {
  readonly start: string;
  /** The verdicts it can have: one, or both for a twin. */
  readonly twins: readonly Twin[];
  /** Phase ids in order. */
  readonly phases: readonly string[];
  readonly steps: Readonly<Record<string, PlotStep>>;
  /** Where the values begin, where it has some. */
  readonly values?: Values;
}

/** The structure of a scenario. Promises nothing about its soundness: that is what the checks are for. */
export function plotOf(scenario: Pick<Scenario, 'start' | 'verdict' | 'phases' | 'steps' | 'values'>): Plot {
  return {
    start: scenario.start,
    twins: scenario.verdict === 'twin' ? ['scam', 'genuine'] : [scenario.verdict],
    phases: Object.keys(scenario.phases),
    steps: Object.fromEntries(Object.entries(scenario.steps).map(([id, step]) => [id, plotStep(step)])),
    ...(scenario.values && {
      values: Object.fromEntries(Object.entries(scenario.values).map(([id, { start }]) => [id, start])),
    }),
  };
}

function plotStep(step: Step): PlotStep {
  return {
    phase: step.phase,
    items: step.says.map((item) => ({
      id: item.id,
      ...('day' in item ? { kind: 'day', day: item.day } : { kind: 'from' in item ? 'message' : 'beat' }),
      ...('note' in item && item.note ? { note: item.note.reads } : {}),
      ...conditionsOf(item),
    })),
    ...(step.predict && { predict: { id: step.predict.id, options: step.predict.options.map((o) => o.id) } }),
    ...(step.choices && {
      choices: step.choices.map((choice) => ({
        id: choice.id,
        then: choice.then,
        ...(choice.exit && { exit: true as const }),
        ...(choice.moves && { moves: choice.moves }),
        ...conditionsOf(choice),
      })),
    }),
    ...(step.then && { then: step.then }),
    ...(step.turn && { turn: { then: step.turn.then, ...conditionsOf(step.turn) } }),
    ...(step.fork && { fork: step.fork }),
    ...(step.ending && { ending: step.ending }),
  };
}

function conditionsOf(thing: Pick<Item, 'if-chose' | 'if-not-chose' | 'if-value'>): Conditions {
  const values = Object.entries(thing['if-value'] ?? {});
  return {
    ...(thing['if-chose'] && { ifChose: thing['if-chose'] }),
    ...(thing['if-not-chose'] && { ifNotChose: thing['if-not-chose'] }),
    ...(values.length > 0 && { ifValue: Object.fromEntries(values.map(([id, bounds]) => [id, boundsOf(bounds)])) }),
  };
}

function boundsOf(bounds: { 'at-least'?: number | undefined; below?: number | undefined }): Bounds {
  return {
    ...(bounds['at-least'] !== undefined && { atLeast: bounds['at-least'] }),
    ...(bounds.below !== undefined && { below: bounds.below }),
  };
}

/** Whether something with these conditions is there for a person who has chosen these replies so far. */
export function isOpen(
  { ifChose, ifNotChose, ifValue = {} }: Conditions,
  chose: readonly string[],
  values: Values,
): boolean {
  return (
    (!ifChose || ifChose.some((id) => chose.includes(id))) &&
    !ifNotChose?.some((id) => chose.includes(id)) &&
    Object.entries(ifValue).every(([id, { atLeast = 0, below = Infinity }]) => {
      const now = values[id] ?? 0;
      return now >= atLeast && now < below;
    })
  );
}

/** A step by its id. Throws for an id that the plot does not have. */
export function stepOf(plot: Plot, id: string): PlotStep {
  const step = Object.hasOwn(plot.steps, id) ? plot.steps[id] : undefined;
  if (!step) throw new Error(`there is no step "${id}" in this conversation`);
  return step;
}
