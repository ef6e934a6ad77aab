import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { figuresWhere, ledgerOf } from '../../../src/engine/ledger.ts';
import type { LedgerAct, LedgerStage } from '../../../src/engine/ledger.ts';
import { begin, canMove, current, move, undo } from '../../../src/engine/platform.ts';
import type { Move, Visit } from '../../../src/engine/platform.ts';

const wait: LedgerAct = { do: 'wait' };
const putIn = (points: number, borrowed?: true): LedgerAct => ({ do: 'put-in', points, borrowed });
const takeOut = (points: number, more: Partial<LedgerAct> = {}): LedgerAct => ({ do: 'take-out', points, ...more });
const typed = (day: number, types: number, act?: LedgerAct): LedgerStage => ({ day, types, act });
const grown = (day: number, change: number, act?: LedgerAct): LedgerStage => ({ day, change, act });

/** The example of the course: 200 + 3,000 + 12,000 + 8,000 + 4,000. */
const fake = [
  typed(12, 0, putIn(200)),
  typed(13, 236, takeOut(50)),
  typed(19, 268, putIn(3_000)),
  typed(30, 4_410, putIn(12_000)),
  typed(41, 31_870, putIn(8_000, true)),
  typed(44, 74_200, takeOut(20_000, { held: true })),
  typed(45, 74_200, { do: 'pay', points: 4_000, borrowed: true }),
  typed(47, 74_200),
];
const genuine = [
  grown(12, 0, { do: 'show-id' }),
  grown(15, 0, putIn(200)),
  grown(19, -9, takeOut(50, { fee: 1 })),
  grown(25, 6, wait),
  grown(40, 2),
];

test('the fake: 27,200 sent, 50 back, 12,000 owed, and 74,200 that never were', () => {
  expect(ledgerOf(fake).map(({ sent }) => sent)).toEqual([0, 200, 200, 3_200, 15_200, 23_200, 23_200, 27_200]);
  expect(ledgerOf(fake).at(-1)).toEqual({ day: 47, screen: 74_200, sent: 27_200, back: 50, owed: 12_000, fees: 0 });
});

test('the genuine: the number is worked out, the fee comes off the amount, and some days fall', () => {
  expect(ledgerOf(genuine).map(({ screen }) => screen)).toEqual([0, 0, 191, 147, 149]);
  expect(ledgerOf(genuine).at(-1)).toEqual({ day: 40, screen: 149, sent: 200, back: 49, owed: 0, fees: 1 });
});

test('a sentence may name the figures of its day, of its act and of the act before, and no others', () => {
  const firms = { fake: { stages: fake }, genuine: { stages: genuine } };
  expect(figuresWhere(firms, { firm: 'fake', stage: 2 })).toEqual({
    ...{ screen: 268, sent: 200, back: 50, owed: 0 },
    ...{ points: 3_000, last: 50, arrived: 50 },
  });
  expect(figuresWhere(firms, { firm: 'genuine', stage: 3 })).toMatchObject({ last: 50, fee: 1, arrived: 49 });
  expect(figuresWhere(firms, { firm: 'fake', stage: 6 })).not.toHaveProperty('arrived');
  expect(figuresWhere(firms, { firm: 'fake' })).toEqual({ screen: 74_200, sent: 27_200, back: 50, owed: 12_000 });
  expect(figuresWhere(firms, {})).toEqual({});
});

const points = fc.integer({ min: 1, max: 50_000 });
const sums = fc.integer({ min: 0, max: 50_000 });
const anyAct: fc.Arbitrary<LedgerAct> = fc.oneof(
  fc.constant(wait),
  fc.record({
    do: fc.constantFrom('put-in' as const, 'pay' as const),
    points,
    borrowed: fc.constantFrom(true, undefined),
  }),
  fc.record({ do: fc.constant('take-out' as const), points, held: fc.constantFrom(true, undefined) }),
);
const anyFake = fc
  .array(fc.record({ types: sums, act: anyAct }), { minLength: 1, maxLength: 12 })
  .map((stages) => stages.map((stage, at) => ({ day: at + 1, ...stage })));

test('the number typed on the screen has no effect on any money', () => {
  fc.assert(
    fc.property(anyFake, sums, (stages, number) => {
      const money = (rows: ReturnType<typeof ledgerOf>) => rows.map(({ screen: _, ...rest }) => rest);
      const retyped = stages.map((stage) => ({ ...stage, types: number }));
      expect(money(ledgerOf(retyped))).toEqual(money(ledgerOf(stages)));
      expect(ledgerOf(retyped).every(({ screen }) => screen === number)).toBe(true);
    }),
  );
});

test('money sent never becomes less, and what is owed is a part of it', () => {
  fc.assert(
    fc.property(anyFake, (stages) => {
      const rows = ledgerOf(stages);
      rows.forEach((row, at) => {
        expect(row.sent).toBeGreaterThanOrEqual(rows[at - 1]?.sent ?? 0);
        expect(row.back).toBeGreaterThanOrEqual(rows[at - 1]?.back ?? 0);
        expect(row.owed).toBeLessThanOrEqual(row.sent);
      });
    }),
  );
});

/** Accounts in which nothing is taken out that is not there. */
const anyGenuine = fc
  .array(
    fc.record({
      change: fc.integer({ min: -500, max: 500 }),
      share: fc.integer({ min: 0, max: 100 }),
      points,
      fee: fc.integer({ min: 0, max: 9 }),
      out: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((days) => {
    let value = 0;
    return days.map(({ change, share, points: sum, fee, out }, at): LedgerStage => {
      const moved = Math.max(change, -value);
      value += moved;
      const amount = Math.floor((value * share) / 100);
      const act = out && amount > fee ? takeOut(amount, { fee }) : putIn(sum);
      value += act.do === 'put-in' ? sum : -amount;
      return grown(at + 1, moved, act);
    });
  });

test('a genuine account conserves money: screen + back + fees = sent + what the days did', () => {
  fc.assert(
    fc.property(anyGenuine, (stages) => {
      let changes = 0;
      ledgerOf(stages).forEach((row, at) => {
        changes += stages[at]?.change ?? 0;
        expect(row.screen + row.back + row.fees).toBe(row.sent + changes);
        expect(row.screen).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

const stages = { fake: 8, genuine: 5 };
const go: Move = { kind: 'go' };
const play = (visit: Visit, ...moves: Move[]) => moves.reduce((now, what) => move(stages, now, what), visit);

test('the seed decides the order, the same seed the same one, and both come about equally often', () => {
  expect(begin(7).order).toEqual(begin(7).order);
  const first = Array.from({ length: 1_000 }, (_, seed) => begin(seed).order[0]);
  const fakes = first.filter((firm) => firm === 'fake').length;
  expect(fakes).toBeGreaterThan(440);
  expect(fakes).toBeLessThan(560);
});

test('one account is decided on, then the other, then all is told', () => {
  const decided = play(begin(1), go, { kind: 'stop' }, { kind: 'decide', decision: 'check' });
  expect(current(decided)).toBe(decided.order[1]);
  expect(decided.waiting).toBe('act');
  const told = play(decided, { kind: 'stop' }, { kind: 'decide', decision: 'leave' });
  expect(told.waiting).toBe('revealed');
  expect(told.decisions).toEqual({ [decided.order[0]]: 'check', [decided.order[1]]: 'leave' });
});

test('a check can be made once at any time, and costs nothing', () => {
  const register: Move = { kind: 'check', check: 'register' };
  const checked = play(begin(1), go, register);
  expect(checked.at).toEqual(play(begin(1), go).at);
  expect(checked.waiting).toBe('act');
  expect(canMove(stages, checked, register)).toBe(false);
  expect(canMove(stages, play(checked, { kind: 'stop' }), { kind: 'check', check: 'support' })).toBe(true);
});

test('after the reveal any number can be typed, and none below nothing', () => {
  const told = play(begin(1), { kind: 'skip' });
  expect(play(told, { kind: 'type', to: 1_000_000 }).typed).toBe(1_000_000);
  expect(play(told, { kind: 'type', to: -5 }).typed).toBe(0);
  expect(() => play(told, go)).toThrow('not possible');
  expect(() => play(begin(1), { kind: 'type', to: 1 })).toThrow('not possible');
});

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constantFrom('go' as const, 'go' as const, 'go' as const, 'stop' as const) }),
  fc.record({ kind: fc.constant('check' as const), check: fc.constantFrom('register' as const, 'support' as const) }),
  fc.record({
    kind: fc.constant('decide' as const),
    decision: fc.constantFrom('use' as const, 'leave' as const, 'check' as const),
  }),
  fc.record({ kind: fc.constant('skip' as const) }),
);

test('from everywhere the end can be reached: by skipping, and by stopping and deciding', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(anyMove, { maxLength: 40 }), (seed, wanted) => {
      let visit = begin(seed);
      for (const what of wanted) if (canMove(stages, visit, what)) visit = move(stages, visit, what);
      const isWithin = (['fake', 'genuine'] as const).every((firm) => visit.at[firm] < stages[firm]);
      if (visit.waiting === 'revealed') return isWithin;
      const isSkipped = play(visit, { kind: 'skip' }).waiting === 'revealed';
      for (let turns = 0; turns < 4 && visit.waiting !== 'revealed'; turns += 1)
        visit = play(visit, visit.waiting === 'act' ? { kind: 'stop' } : { kind: 'decide', decision: 'check' });
      return isWithin && isSkipped && visit.waiting === 'revealed';
    }),
    { numRuns: 2_000 },
  );
});

test('taking back restores exactly what was there', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(anyMove, { maxLength: 20 }), (seed, wanted) => {
      let visit = begin(seed);
      for (const what of wanted) {
        if (!canMove(stages, visit, what)) continue;
        const after = move(stages, visit, what);
        expect(undo(stages, after)).toEqual(visit);
        visit = after;
      }
    }),
  );
});
