import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { bandOf, outcomeOf, tally, verdictFrom } from '../../../src/engine/tally.ts';
import type { Judgement, Rating, Truth } from '../../../src/engine/tally.ts';

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5, 6];
const KINDS: readonly Truth[] = ['scam', 'genuine', 'open'];
const rating = fc.constantFrom(...RATINGS);
const verdict = fc.constantFrom(...RATINGS, ...KINDS);
const judgement: fc.Arbitrary<Judgement> = fc.record({
  truth: fc.constantFrom(...KINDS),
  verdict: fc.option(verdict, { nil: undefined }),
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
      { truth: 'scam', verdict: 1, safety: 2 },
      { truth: 'scam', verdict: 3, safety: 0 },
      { truth: 'scam', verdict: 5, safety: 1 },
      { truth: 'genuine', verdict: 2, safety: 1 },
      { truth: 'genuine', verdict: 6 },
      { truth: 'genuine' },
    ]),
  ).toEqual({
    ...{ hits: 2, misses: 1, falseAlarms: 1, correctRejections: 1 },
    ...{ heldBack: 0, askedFirst: 0, decidedEarly: 0, steps: 4, safeSteps: 3 },
  });
});

test('of three kinds: each kind said of each truth', () => {
  expect(KINDS.map((truth) => KINDS.map((said) => outcomeOf(truth, said)))).toEqual([
    ['hit', 'miss', 'held-back'],
    ['false-alarm', 'correct-rejection', 'held-back'],
    ['decided-early', 'decided-early', 'asked-first'],
  ]);
});

test('whoever holds back on everything has missed nothing and refused nothing', () => {
  const all: Judgement[] = KINDS.map((truth) => ({ truth, verdict: 'open' }));
  expect(tally(all)).toMatchObject({ hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0, heldBack: 2 });
  expect(tally(all)).toMatchObject({ askedFirst: 1, decidedEarly: 0 });
});

test('an open thing changes neither of the two numbers, whatever is said of it', () => {
  fc.assert(
    fc.property(fc.array(judgement), verdict, (judged, said) => {
      const before = tally(judged);
      const after = tally([...judged, { truth: 'open', verdict: said }]);
      for (const key of ['hits', 'misses', 'falseAlarms', 'correctRejections', 'heldBack'] as const)
        expect(after[key]).toBe(before[key]);
    }),
  );
});

test('a kind counts as the side of the scale that it names', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), rating, (truth, one) =>
      expect(outcomeOf(truth, one)).toBe(outcomeOf(truth, one <= 3 ? 'scam' : 'genuine')),
    ),
  );
});

test('a verdict is read as it is written, and nothing else is one', () => {
  fc.assert(fc.property(verdict, (said) => expect(verdictFrom(String(said))).toBe(said)));
  expect(['', '0', '7', '1.0', ' 1', 'Scam', 'toString'].map(verdictFrom)).toEqual(Array(7).fill(undefined));
});

test('who calls everything a scam notices all of them, and refuses all that is genuine', () => {
  const all: Judgement[] = [1, 2, 3, 4].flatMap(() => [
    { truth: 'scam', verdict: 1 },
    { truth: 'genuine', verdict: 1 },
  ]);
  const { hits, misses, falseAlarms, correctRejections } = tally(all);
  expect([bandOf(hits, hits + misses), bandOf(falseAlarms, falseAlarms + correctRejections)]).toEqual(['all', 'all']);
});

test('every answer is counted once, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(judgement), (judged) => {
      const { hits, misses, falseAlarms, correctRejections, steps, safeSteps, ...rest } = tally(judged);
      const answered = judged.filter((one) => one.verdict !== undefined);
      const decided = (truth: Truth) =>
        answered.filter((one) => one.truth === truth && (truth === 'open' || one.verdict !== 'open')).length;
      expect(hits + misses).toBe(decided('scam'));
      expect(falseAlarms + correctRejections).toBe(decided('genuine'));
      expect(rest.askedFirst + rest.decidedEarly).toBe(decided('open'));
      expect(rest.heldBack).toBe(answered.length - decided('scam') - decided('genuine') - decided('open'));
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
