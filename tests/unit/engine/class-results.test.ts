import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { chance } from '../../../src/engine/chance.ts';
import type { ClassResult } from '../../../src/engine/class-code.ts';
import { classResults } from '../../../src/engine/class-results.ts';
import { changeOf, shareOf, tenthsOf } from '../../../src/engine/share-interval.ts';
import type { Count, Share } from '../../../src/engine/share-interval.ts';

const count = fc.nat(10).chain((of) => fc.nat(of).map((one): Count => ({ count: one, of })));
const asked = (counts: readonly number[], of = 10): Share => shareOf(counts.map((one) => ({ count: one, of })))!;
const sat = (turn: ClassResult['turn'], hits: number, falseAlarms: number): ClassResult => ({
  ...{ form: 1, turn, hits, falseAlarms, scams: 10, genuine: 10 },
});

test('one person alone says nothing about others', () => {
  expect(shareOf([])).toBeUndefined();
  expect(
    shareOf([
      { count: 3, of: 10 },
      { count: 0, of: 0 },
    ]),
  ).toBeUndefined();
});

test('people who all answer alike: Wilson’s interval for that many answers, as his paper has it', () => {
  // 1,000 people with one answer each: 500 in 1,000, of which the interval is known to be 0.4691 to 0.5309.
  const share = shareOf(Array.from({ length: 1000 }, (_, at) => ({ count: at % 2, of: 1 })))!;
  expect(share.low).toBeCloseTo(0.4691, 3);
  expect(share.high).toBeCloseTo(0.5309, 3);
});

test('the interval holds the share, lies between 0 and 1, and has a width even where all are equal', () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 2, maxLength: 40 }), (counts) => {
      const share = shareOf(counts);
      if (!share) return;
      expect(share.low).toBeLessThanOrEqual(share.value + 1e-9);
      expect(share.high).toBeGreaterThanOrEqual(share.value - 1e-9);
      expect(share.low).toBeGreaterThanOrEqual(0);
      expect(share.high).toBeLessThanOrEqual(1);
      expect(share.high - share.low).toBeGreaterThan(0);
      const { low, high, value } = tenthsOf(share);
      expect(low <= value && value <= high).toBe(true);
    }),
  );
});

test('people who differ make it wider; the other side of the question turns it round', () => {
  const width = ({ low, high }: Share): number => high - low;
  expect(width(asked([0, 10, 0, 10, 0, 10, 0, 10]))).toBeGreaterThan(width(asked([5, 5, 5, 5, 5, 5, 5, 5])));
  fc.assert(
    fc.property(fc.array(count, { minLength: 2, maxLength: 20 }), (counts) => {
      const [one, other] = [shareOf(counts), shareOf(counts.map(({ count: c, of }) => ({ count: of - c, of })))];
      expect(one?.low ?? 0).toBeCloseTo(1 - (other?.high ?? 1), 9);
    }),
  );
});

test('of 95 in 100 classes it holds the truth, where people differ as people do', () => {
  for (const [people, truth] of [
    [8, 0.6],
    [8, 0.85],
    [20, 0.3],
  ] as const) {
    const random = chance(people * 100 + truth * 10);
    let held = 0;
    for (let tries = 0; tries < 2000; tries += 1) {
      const { low, high } = asked(Array.from({ length: people }, () => one(truth, random)));
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held / 2000).toBeGreaterThan(0.93);
    expect(held / 2000).toBeLessThan(0.995);
  }
  /** Ten answers of a person whose own share lies 0.13 above or below that of all. */
  function one(truth: number, random: () => number): number {
    const own = truth + (random() < 0.5 ? 0.13 : -0.13);
    return Array.from({ length: 10 }, random).filter((each) => each < own).length;
  }
});

test('a change is called one only where chance would seldom make it', () => {
  const before = asked([5, 6, 5, 7, 6, 5, 6, 7, 5, 6]);
  expect(changeOf(before, asked([9, 9, 8, 9, 10, 9, 8, 9, 9, 10]))).toBe('more');
  expect(changeOf(asked([9, 9, 8, 9, 10, 9, 8, 9, 9, 10]), before)).toBe('fewer');
  expect(changeOf(before, asked([6, 6, 6, 7, 6, 5, 6, 7, 6, 6]))).toBe('unclear');
  expect(changeOf(before, before)).toBe('unclear');
});

test('a class: turns are kept apart, whatever their order, and the two numbers too', () => {
  const codes = [
    sat('before', 6, 4),
    sat('after', 9, 2),
    sat('practice', 3, 3),
    sat('before', 7, 3),
    sat('after', 8, 1),
  ];
  const { turns, change } = classResults(codes);
  expect(turns.map(({ turn, codes: many }) => [turn, many])).toEqual([
    ['before', 2],
    ['after', 2],
    ['practice', 1],
  ]);
  expect(turns[0]?.noticed).toMatchObject({ count: 13, of: 20, people: 2 });
  expect(turns[1]?.refused).toMatchObject({ count: 3, of: 20 });
  expect(turns[2]?.noticed).toBeUndefined();
  expect(change).toEqual({ noticed: 'unclear', refused: 'unclear' });
  expect(classResults([...codes].reverse())).toEqual({ turns, change });
  expect(classResults([])).toEqual({ turns: [] });
  // All with one form before and another after: a harder form would look like a change, so it is said.
  const other = (form: number, one: ClassResult): ClassResult => ({ ...one, form });
  const apart = codes.map((one) => (one.turn === 'after' ? other(2, one) : one));
  expect(classResults(apart).order).toEqual([1, 2]);
  expect(classResults([...apart, other(2, sat('before', 6, 4))]).order).toBeUndefined();
});
