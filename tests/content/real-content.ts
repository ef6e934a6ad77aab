/** The real conversations, read and validated once for the tests that loop over all of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { plotOf } from '../../src/engine/plot.ts';
import type { Plot } from '../../src/engine/plot.ts';
import { readYaml } from '../../src/reading/yaml.ts';
import { cut, cutIdOf } from '../../src/schema/cut.ts';
import { cutOf } from '../../src/schema/scenario-cut.ts';
import { scenario } from '../../src/schema/scenario.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

const folder = new URL('../../content/scenarios/', import.meta.url);

export interface RealScenario {
  readonly id: string;
  readonly scenario: Scenario;
  readonly plot: Plot;
}

/** Every conversation in content/, sorted by id. Throws when one does not fit its schema. */
export const realScenarios: readonly RealScenario[] = readdirSync(folder)
  .sort()
  .map((id) => ({ id, value: readYaml(readFileSync(new URL(`${id}/scenario.yml`, folder), 'utf8')).value as { kind?: string } }))
  .filter(({ value }) => value.kind !== 'moved')
  .map(({ id, value }) => {
    const parsed = scenario.parse(value);
    return { id, scenario: parsed, plot: plotOf(parsed) };
  });

/** The school cut of every conversation that has one. */
export const realCuts: readonly RealScenario[] = realScenarios.flatMap(({ id, scenario: whole }) => {
  const file = new URL(`${id}/school.yml`, folder);
  if (!existsSync(file)) return [];
  const left = cutOf(whole, cut.parse(readYaml(readFileSync(file, 'utf8')).value));
  return [{ id: cutIdOf(id), scenario: left, plot: plotOf(left) }];
});
