/** What a school cut leaves out is really gone, and what it says is true of what is left. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readYaml } from '../../src/reading/yaml.ts';
import { cut, ofCut } from '../../src/schema/cut.ts';
import { realCuts, realScenarios } from './real-content.ts';

test('there are three', () => {
  expect(realCuts.map(({ id }) => id)).toEqual(['gate-14-school', 'optimise-to-earn-school', 'professors-circle-school']);
});

for (const { id, scenario } of realCuts)
  test(`${id}: nothing of what it leaves out is left, and the whole is as it was`, () => {
    const file = new URL(`../../content/scenarios/${ofCut(id)}/school.yml`, import.meta.url);
    const { without } = cut.parse(readYaml(readFileSync(file, 'utf8')).value);
    const steps = Object.values(scenario.steps);
    const conditions = steps.flatMap(({ says, choices = [], turn }) => [...says, ...choices, ...(turn ? [turn] : [])]);
    const named = [
      ...steps.flatMap(({ choices = [] }) => choices.map((choice) => choice.id)),
      ...conditions.flatMap((one) => [...(one['if-chose'] ?? []), ...(one['if-not-chose'] ?? [])]),
    ];
    expect(without.filter((reply) => named.includes(reply))).toEqual([]);
    expect(Object.keys(scenario.phases).sort()).toEqual([...new Set(steps.map(({ phase }) => phase))].sort());
    expect(Object.keys(scenario.endings).sort()).toEqual([...new Set(steps.flatMap(({ ending }) => ending ?? []))].sort());

    const last = Math.max(...steps.flatMap(({ says }) => says.map((item) => ('day' in item ? item.day : 1))));
    const days = Object.values(scenario.dose).flatMap((weeks = []) => weeks.flat().slice(last));
    expect(days.every((count) => count === 0)).toBe(true);

    const whole = realScenarios.find((one) => one.id === ofCut(id))?.scenario;
    const replies = Object.values(whole?.steps ?? {}).flatMap(({ choices = [] }) => choices.map((choice) => choice.id));
    expect(without.filter((reply) => !replies.includes(reply))).toEqual([]);
  });
