import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { LEAST_OF_EACH, bandsOf } from '../../../src/engine/bands.ts';
import { REASONS, mark, sensitivity } from '../../../src/engine/marking.ts';
import type { Response } from '../../../src/engine/marking.ts';
import { density, quantile } from '../../../src/engine/normal.ts';
import type { Rating } from '../../../src/engine/tally.ts';
import { slowMarks, slowQuantile } from './independent-marking.ts';

const response: fc.Arbitrary<Response> = fc.record({
  truth: fc.constantFrom('scam' as const, 'genuine' as const),
  rating: fc.constantFrom<Rating>(1, 2, 3, 4, 5, 6),
  safety: fc.constantFrom(0 as const, 1 as const, 2 as const, undefined),
  reason: fc.constantFrom(...REASONS, undefined),
});

const times = (count: number, truth: Response['truth'], rating: Rating): Response[] =>
  Array.from({ length: count }, () => ({ truth, rating }));

/** Answers of somebody with so many hits and false alarms out of ten and ten. */
const ofTen = (hits: number, falseAlarms: number): Response[] => [
  ...times(hits, 'scam', 2),
  ...times(10 - hits, 'scam', 5),
  ...times(falseAlarms, 'genuine', 2),
  ...times(10 - falseAlarms, 'genuine', 5),
];

test('z has the values of the printed tables', () => {
  const table = [
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [1e-10, -6.361340902404056],
  ] as const;
  for (const [p, z] of table) expect(quantile(p)).toBeCloseTo(z, 12);
  for (const p of [0, 1, -0.1, 1.1, NaN]) expect(() => quantile(p)).toThrow(/between 0 and 1/);
  expect(density(0)).toBeCloseTo(0.3989422804014327, 15);
});

test('the worked table: same skill, other leaning; and everything a scam is no skill at all', () => {
  const table = [
    { hits: 8, falseAlarms: 2, dPrime: 1.5, criterion: 0 },
    { hits: 9, falseAlarms: 4, dPrime: 1.33, criterion: -0.43 },
    { hits: 6, falseAlarms: 1, dPrime: 1.33, criterion: 0.43 },
    { hits: 10, falseAlarms: 10, dPrime: 0, criterion: -1.69 },
  ];
  for (const { hits, falseAlarms, dPrime, criterion } of table) {
    const marks = mark(ofTen(hits, falseAlarms));
    expect(marks.dPrime?.value).toBeCloseTo(dPrime, 2);
    expect(marks.criterion?.value).toBeCloseTo(criterion, 2);
  }
});

test('with ten and ten one d′ is uncertain by 0.6 to 0.8, with twenty and twenty by about 0.45', () => {
  for (const [hits, falseAlarms] of [
    [8, 2],
    [9, 4],
    [6, 1],
    [9, 1],
  ] as const) {
    const { error } = sensitivity({ hits, scams: 10, falseAlarms, genuine: 10 }).dPrime;
    expect(error).toBeGreaterThan(0.6);
    expect(error).toBeLessThan(0.8);
  }
  const twice = sensitivity({ hits: 16, scams: 20, falseAlarms: 4, genuine: 20 }).dPrime.error;
  expect(twice).toBeCloseTo(0.45, 1);
});

/** Whether an estimate and its error are these to so many decimals. An `expect` for each would take longer than the marking. */
function isNear(found: { value: number; error: number } | undefined, value: number, error: number, digits: number) {
  const least = 10 ** -digits / 2;
  return found !== undefined && Math.abs(found.value - value) < least && Math.abs(found.error - error) < least;
}

test('marking agrees with an independent one on 1,000 random sets of answers', () => {
  fc.assert(
    fc.property(fc.array(response, { minLength: 2, maxLength: 40 }), (responses) => {
      const marks = mark(responses);
      const scams = responses.filter(({ truth }) => truth === 'scam').length;
      if (scams === 0 || scams === responses.length) {
        const { dPrime, criterion, auc, roc } = marks;
        return dPrime === undefined && criterion === undefined && auc === undefined && roc.length === 0;
      }
      const slow = slowMarks(responses);
      return (
        marks.hits === slow.H &&
        marks.misses === slow.M &&
        marks.falseAlarms === slow.F &&
        marks.correctRejections === slow.C &&
        isNear(marks.dPrime, slow.dPrime, slow.dPrimeError, 8) &&
        isNear(marks.criterion, slow.criterion, slow.dPrimeError / 2, 8) &&
        isNear(marks.auc, slow.auc, slow.aucError, 10)
      );
    }),
    { numRuns: 1_000, seed: 20_261_128 },
  );
  expect(quantile(0.123)).toBeCloseTo(slowQuantile(0.123), 10);
});

test('the curve runs from corner to corner and never goes back', () => {
  fc.assert(
    fc.property(fc.array(response, { minLength: 2, maxLength: 40 }), (responses) => {
      const { roc } = mark(responses);
      if (roc.length === 0) return;
      expect(roc.at(0)).toEqual({ falseAlarms: 0, hits: 0 });
      expect(roc.at(-1)).toEqual({ falseAlarms: 1, hits: 1 });
      for (const [at, point] of roc.entries()) {
        expect(point.hits).toBeGreaterThanOrEqual(roc[at - 1]?.hits ?? 0);
        expect(point.falseAlarms).toBeGreaterThanOrEqual(roc[at - 1]?.falseAlarms ?? 0);
      }
    }),
  );
});

test('safe steps are counted by themselves, and reasons as they were given', () => {
  const marks = mark([
    { truth: 'scam', rating: 5, safety: 2, reason: 'money' },
    { truth: 'genuine', rating: 2, safety: 1, reason: 'writing' },
    { truth: 'genuine', rating: 6, safety: 0, reason: 'money' },
    { truth: 'scam', rating: 1 },
  ]);
  expect(marks.safeAction).toEqual({ points: 3, of: 6 });
  expect(marks.reasons).toEqual({ time: 0, people: 0, checks: 0, money: 2, writing: 1 });
});

test('a person is told bands: same skill, other leaning', () => {
  expect(bandsOf(mark(ofTen(8, 2)))).toEqual({ telling: 'mostly', leaning: 'neither' });
  expect(bandsOf(mark(ofTen(9, 4)))).toEqual({ telling: 'partly', leaning: 'suspicion' });
  expect(bandsOf(mark(ofTen(6, 1)))).toEqual({ telling: 'partly', leaning: 'trust' });
  expect(bandsOf(mark(ofTen(10, 10)))).toEqual({ telling: 'hardly', leaning: 'suspicion' });
});

test('of too few answers nothing is said', () => {
  expect(bandsOf(mark([]))).toBeUndefined();
  expect(bandsOf(mark(times(12, 'scam', 1)))).toBeUndefined();
  const few = [...times(LEAST_OF_EACH - 1, 'scam', 1), ...times(10, 'genuine', 6)];
  expect(bandsOf(mark(few))).toBeUndefined();
  expect(bandsOf(mark([...few, ...times(1, 'scam', 1)]))).toBeDefined();
});
