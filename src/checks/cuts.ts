import { ofCut } from '../schema/cut.ts';
import type { Cut } from '../schema/cut.ts';
import { cutOf } from '../schema/scenario-cut.ts';
import { textsOf } from '../schema/scenario-text.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Entry } from './content.ts';

/** The conversation that each school cut leaves, in the file of the cut: what is wrong with it is to be mended there. */
export function cutScenarios(scenarios: readonly Entry<Scenario>[], cuts: readonly Entry<Cut>[]): Entry<Scenario>[] {
  return cuts.flatMap(({ file, id, value }) => {
    const whole = scenarios.find((scenario) => scenario.id === ofCut(id));
    return whole ? [{ file, id, value: cutOf(whole.value, value) }] : [];
  });
}

/** The keys of the sentences that a cut leaves; none where two sentences share one, which is said elsewhere. */
export function keysLeft(scenario: Scenario, cut: Cut): string[] {
  try {
    return Object.keys(textsOf(cutOf(scenario, { ...cut, words: {} })));
  } catch {
    return [];
  }
}
