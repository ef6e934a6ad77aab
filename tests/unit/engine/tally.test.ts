import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { bandOf, outcomeOf, tally } from '../../../src/engine/tally.ts';
import type { Judgement, Rating } from '../../../src/engine/tally.ts';

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5, 6];
const rating = fc.constantFrom(...RATINGS);
const judgement: fc.Arbitrary<Judgement> = fc.record({
  truth: fc.constantFrom('scam' as const, 'genuine' as const),
  rating: fc.option(rating, { nil: undefined }),
  safety: fc.option(fc.constantFrom(0 as const, 1 as const, 2 as const), { nil: undefined }),
});

test('the line between scam and genuine runs through the middle of the scale', () => {
  expect(RATINGS.map((one) => outcomeOf('scam', one))).toEqual(['hit', 'hit', 'hit', 'miss', 'miss', 'miss']);
  expect(RATINGS.map((one) => outcomeOf('genuine', one))).toEqual([
    ...['false-alarm', 'false-alarm', 'false-alarm'],
    ...['correct-rejection', 'correct-rejection', 'correct-rejection'],
  ]);
});

test('a set is counted outcome by outcome, and what was left out is in none', () => {
  expect(
    tally([
      { truth: 'scam', rating: 1, safety: 2 },
      { truth: 'scam', rating: 3, safety: 0 },
      { truth: 'scam', rating: 5, safety: 1 },
      { truth: 'genuine', rating: 2, safety: 1 },
      { truth: 'genuine', rating: 6 },
      { truth: 'genuine' },
    ]),
  ).toEqual({ hits: 2, misses: 1, falseAlarms: 1, correctRejections: 1, steps: 4, safeSteps: 3 });
});

test('who calls everything a scam notices all of them, and refuses all that is genuine', () => {
  const all: Judgement[] = [1, 2, 3, 4].flatMap(() => [
    { truth: 'scam', rating: 1 },
    { truth: 'genuine', rating: 1 },
  ]);
  const { hits, misses, falseAlarms, correctRejections } = tally(all);
  expect([bandOf(hits, hits + misses), bandOf(falseAlarms, falseAlarms + correctRejections)]).toEqual(['all', 'all']);
});

test('every answer is counted once, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(judgement), (judged) => {
      const { hits, misses, falseAlarms, correctRejections, steps, safeSteps } = tally(judged);
      const answered = judged.filter((one) => one.rating !== undefined);
      expect(hits + misses).toBe(answered.filter(({ truth }) => truth === 'scam').length);
      expect(falseAlarms + correctRejections).toBe(answered.filter(({ truth }) => truth === 'genuine').length);
      expect(safeSteps).toBeLessThanOrEqual(steps);
      expect(tally(judged.toReversed())).toEqual(tally(judged));
    }),
  );
});

test('a thing seen the other way round turns a hit into a false alarm, and a miss into a correct rejection', () => {
  const turned = { hit: 'false-alarm', miss: 'correct-rejection' } as const;
  fc.assert(
    fc.property(rating, (one) =>
      expect(outcomeOf('genuine', one)).toBe(turned[outcomeOf('scam', one) as 'hit' | 'miss']),
    ),
  );
});

test('bands: nothing is said about fewer than three', () => {
  expect([0, 1, 2].map((of) => bandOf(of, of))).toEqual(['too-few', 'too-few', 'too-few']);
  expect([0, 1, 2, 3].map((count) => bandOf(count, 3))).toEqual(['none', 'few', 'most', 'all']);
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((count) => bandOf(count, 8))).toEqual(
    'none few few few half most most most all'.split(' '),
  );
});

test('a higher share never gets a lower band', () => {
  const order = ['none', 'few', 'half', 'most', 'all'];
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 200 }), fc.nat(), fc.nat(), (of, a, b) => {
      const [less, more] = [a % (of + 1), b % (of + 1)].sort((one, other) => one - other);
      expect(order.indexOf(bandOf(less!, of))).toBeLessThanOrEqual(order.indexOf(bandOf(more!, of)));
    }),
  );
});
