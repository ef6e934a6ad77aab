import { expect, test } from '@playwright/test';
import { chance } from '../../../src/engine/chance.ts';
import { analyse, groupOf } from '../../../src/research/analysis.ts';
import { tableOf } from '../../../src/research/table.ts';
import { participant } from './responders.ts';

const group = (persons: number, seed: number) => {
  const random = chance(seed);
  const [before, after] = [
    { dPrime: 0.8, criterion: -0.5 },
    { dPrime: 1.6, criterion: -0.1 },
  ];
  return Array.from({ length: persons }, (_, n) => participant(n + 1, before, after, random));
};

test('known d′ and criterion are found again within the stated interval', () => {
  const { byTurn, change } = analyse(group(160, 1));
  const [before, after] = [byTurn.get('before')!, byTurn.get('after')!];
  expect(before.persons).toBe(160);
  for (const [{ pooledDPrime, pooledCriterion }, dPrime, criterion] of [
    [before, 0.8, -0.5],
    [after, 1.6, -0.1],
  ] as const) {
    expect(pooledDPrime.low).toBeLessThan(dPrime);
    expect(pooledDPrime.high).toBeGreaterThan(dPrime);
    expect(pooledCriterion.low).toBeLessThan(criterion);
    expect(pooledCriterion.high).toBeGreaterThan(criterion);
  }
  expect(change!.dPrime.low).toBeGreaterThan(0.4);
  expect(change!.dPrime.high).toBeLessThan(1);
  expect(change!.leaning.high).toBeLessThan(0);
});

test('the intervals keep their promise: of 40 trials nearly all hold what is true', () => {
  const held = Array.from({ length: 40 }, (_, seed) =>
    groupOf(group(40, 100 + seed).map(({ sittings }) => sittings[1]!)),
  ).filter(({ pooledDPrime: { low, high } }) => low <= 1.6 && high >= 1.6);
  // 95 in 100 are meant; with 40 trials fewer than 34 would come about once in a thousand times.
  expect(held.length).toBeGreaterThanOrEqual(34);
});

test('orders and forms are told apart, and the same files give the same table', () => {
  const records = group(30, 5);
  const analysis = analyse(records);
  expect([...analysis.byForm.keys()].sort()).toEqual(['form-a', 'form-b']);
  expect([...analysis.byOrder.keys()].sort()).toEqual(['AB, after', 'AB, before', 'BA, after', 'BA, before']);
  expect([...analysis.changeByOrder.keys()]).toEqual(['AB', 'BA']);
  expect(tableOf(analyse(records), 30)).toEqual(tableOf(analysis, 30));
  expect(tableOf(analysis, 30).join('\n')).not.toMatch(/NaN|undefined/);
});

test('of one person no group is made', () => {
  const analysis = analyse(group(1, 9));
  expect(analysis.byTurn.size).toBe(0);
  expect(analysis.change).toBeUndefined();
  expect(tableOf(analysis, 1).join('\n')).toContain('fewer than two participants sat both');
});
