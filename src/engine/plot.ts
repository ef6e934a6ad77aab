/**
 * A conversation without its words: what can follow what. The engine knows nothing else, so the
 * page can carry the words once, as HTML, and the structure beside them as a few bytes of data.
 */
import type { Scenario, Step, Twin } from '../schema/scenario.ts';

/** Present only after (or without) certain replies; see `isOpen`. */
export interface Conditions {
  readonly ifChose?: readonly string[];
  readonly ifNotChose?: readonly string[];
}

export interface PlotItem extends Conditions {
  readonly id: string;
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
}

export interface PlotStep {
  readonly phase: string;
  readonly items: readonly PlotItem[];
  readonly predict?: { readonly id: string; readonly options: readonly string[] };
  readonly choices?: readonly PlotChoice[];
  readonly then?: string;
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
}

/** The structure of a scenario. Promises nothing about its soundness: that is what the checks are for. */
export function plotOf(scenario: Pick<Scenario, 'start' | 'verdict' | 'phases' | 'steps'>): Plot {
  return {
    start: scenario.start,
    twins: scenario.verdict === 'twin' ? ['scam', 'genuine'] : [scenario.verdict],
    phases: Object.keys(scenario.phases),
    steps: Object.fromEntries(Object.entries(scenario.steps).map(([id, step]) => [id, plotStep(step)])),
  };
}

function plotStep(step: Step): PlotStep {
  return {
    phase: step.phase,
    items: step.says.map((item) => ({
      id: item.id,
      ...('day' in item ? { kind: 'day', day: item.day } : { kind: 'beat' in item ? 'beat' : 'message' }),
      ...('note' in item && item.note ? { note: item.note.reads } : {}),
      ...conditionsOf(item),
    })),
    ...(step.predict && { predict: { id: step.predict.id, options: step.predict.options.map((o) => o.id) } }),
    ...(step.choices && {
      choices: step.choices.map((choice) => ({
        id: choice.id,
        then: choice.then,
        ...(choice.exit && { exit: true as const }),
        ...conditionsOf(choice),
      })),
    }),
    ...(step.then && { then: step.then }),
    ...(step.fork && { fork: step.fork }),
    ...(step.ending && { ending: step.ending }),
  };
}

function conditionsOf(thing: { 'if-chose'?: string[] | undefined; 'if-not-chose'?: string[] | undefined }): Conditions {
  return {
    ...(thing['if-chose'] && { ifChose: thing['if-chose'] }),
    ...(thing['if-not-chose'] && { ifNotChose: thing['if-not-chose'] }),
  };
}

/** Whether something with these conditions is there for a person who has chosen these replies so far. */
export function isOpen(conditions: Conditions, chose: readonly string[]): boolean {
  const { ifChose, ifNotChose } = conditions;
  return (!ifChose || ifChose.some((id) => chose.includes(id))) && !ifNotChose?.some((id) => chose.includes(id));
}

/** A step by its id. Throws for an id that the plot does not have. */
export function stepOf(plot: Plot, id: string): PlotStep {
  const step = Object.hasOwn(plot.steps, id) ? plot.steps[id] : undefined;
  if (!step) throw new Error(`there is no step "${id}" in this conversation`);
  return step;
}
