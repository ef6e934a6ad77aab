import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import {
  MOST_HANDS,
  clear,
  clearAll,
  comeTo,
  leading,
  placeOf,
  raise,
  raised,
  takeBack,
} from '../../../src/engine/class-vote.ts';
import type { Votes } from '../../../src/engine/class-vote.ts';

const replies = ['ask-sister', 'say-yes', 'wait'];
const one = comeTo([], replies);

test('a decision is there once, however often a class comes to it, and its hands stay', () => {
  const voted = raise(one, { place: 0, round: 'first', reply: 1 }, 7);
  expect(comeTo(voted, [...replies])).toBe(voted);
  const two = comeTo(voted, ['wait', 'say-yes']);
  expect(two).toHaveLength(2);
  expect(placeOf(two, replies)).toBe(0);
  expect(placeOf(two, ['say-yes'])).toBe(-1);
  expect(comeTo(two, [])).toBe(two);
});

test('what most want is proposed; level replies are both named, and nothing before a hand is up', () => {
  const hands = (votes: Votes, counts: readonly number[], round: 'first' | 'again'): Votes =>
    counts.reduce((now, count, reply) => raise(now, { place: 0, round, reply }, count), votes);
  expect(leading(one[0]!, 'first')).toEqual([]);
  expect(leading(hands(one, [3, 9, 1], 'first')[0]!, 'first')).toEqual([1]);
  expect(leading(hands(one, [4, 0, 4], 'first')[0]!, 'first')).toEqual([0, 2]);
  const both = hands(hands(one, [3, 9, 1], 'first'), [11, 1, 1], 'again')[0]!;
  expect([leading(both, 'first'), leading(both, 'again')]).toEqual([[1], [0]]);
  expect([raised(both, 'first'), raised(both, 'again')]).toEqual([13, 13]);
});

test('whatever is typed, a count is a whole number that a room can raise, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer(), fc.constant(NaN)), fc.nat(2), (number, reply) => {
      const [decision] = raise(one, { place: 0, round: 'first', reply }, number);
      const hands = decision!.hands.first;
      expect(Number.isInteger(hands[reply])).toBe(true);
      expect(hands[reply]! >= 0 && hands[reply]! <= MOST_HANDS).toBe(true);
      expect(hands.filter((_, at) => at !== reply)).toEqual([0, 0]);
      expect(decision!.hands.again).toEqual([0, 0, 0]);
      expect(one[0]!.hands.first).toEqual([0, 0, 0]);
    }),
  );
});

test('a count is taken back change by change, a number that is typed as one, and what was cleared comes back', () => {
  const at = { place: 0, round: 'first', reply: 1 } as const;
  const hands = (votes: Votes) => votes[0]!.hands.first;
  const typed = raise(raise(raise(one, { ...at, reply: 0 }, 4), at, 1), { ...at, goesOn: true }, 12);
  expect(hands(typed)).toEqual([4, 12, 0]);
  const cleared = clear(typed, 0, 'first');
  expect(hands(cleared)).toEqual([0, 0, 0]);
  expect(clear(cleared, 0, 'first')).toEqual(cleared);
  expect(takeBack(cleared, 0, 'first')).toEqual(typed);
  expect(hands(takeBack(typed, 0, 'first'))).toEqual([4, 0, 0]);
  expect(takeBack(one, 0, 'first')).toEqual(one);
  // The rounds know nothing of each other, and the next class begins with nothing.
  const both = raise(typed, { ...at, round: 'again' }, 3);
  expect(takeBack(both, 0, 'again')).toEqual(typed);
  expect(clearAll(both)[0]!.hands).toEqual({ first: [0, 0, 0], again: [0, 0, 0] });
});
