import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { balanceLine, balanceTable } from '../../../src/checks/balance-lines.ts';
import { leaveOneOut } from '../../../src/checks/naive-guess.ts';
import { check } from '../../../src/checks/run.ts';
import { cuesIn, forgottenMarks } from '../../../src/checks/surface.ts';
import { changed, circumstances, validCourse } from './fixture.ts';

const boxed = changed(validCourse, [{ add: 'box' }]);

for (const [cue, yes, no] of [
  ['emoji', 'See you 🙂', 'See you :)'],
  ['exclamation', 'Hello!', 'Hello.'],
  ['link', 'Look at shop.example', 'Look at the shop, for example'],
  ['urgency', 'Answer by tonight or quickly.', 'There is no hurry, and no rush.'],
  ['coin', 'I bought Pondcoin.', 'What a coincidence.'],
] as const)
  test(`${cue} is seen, and its neighbour is not`, () => {
    expect(cuesIn(yes, [])).toContain(cue);
    expect(cuesIn(no, [])).not.toContain(cue);
  });

test('night begins at ten in the evening and ends at six', () => {
  expect(['21:59', '22:00', '00:10', '05:59', '06:00'].map((at) => cuesIn('Hello.', [at]))).toEqual([
    [],
    ['night'],
    ['night'],
    ['night'],
    [],
  ]);
});

test('a mark that the words ask for is missed, and only then', () => {
  expect(forgottenMarks('You were so kind. Come to the other app.', new Set())).toEqual([
    { mark: 'praise', words: 'You were so kind' },
    { mark: 'other-app', words: 'other app' },
  ]);
  expect(forgottenMarks('You were so kind.', new Set(['praise']))).toEqual([]);
});

test('every item counts once, and a twin once on each side', () => {
  const { balance } = check(boxed, circumstances);
  expect([balance.pool.length, balance.scams, balance.genuine]).toEqual([12, 6, 6]);
  expect(balance.pool.filter(({ id }) => id === 'tea').map(({ truth }) => truth)).toEqual(['scam', 'genuine']);
});

test('what the reader writes counts for nothing', () => {
  const asks = changed(boxed, [
    { file: 'content/items/bread.yml', find: 'text: Thank you.', put: 'text: Thank you 🙂🙂!' },
  ]);
  expect(check(asks, circumstances).balance.cues).toEqual(check(boxed, circumstances).balance.cues);
});

test('a guess finds what always tells, and nothing in what never does', () => {
  const sets = (tells: (at: number) => boolean) =>
    Array.from({ length: 20 }, (_, at) => ({ label: at % 2 === 0, features: [tells(at), at % 3 === 0] }));
  expect(leaveOneOut(sets((at) => at % 2 === 0))).toBe(1);
  expect(leaveOneOut(sets(() => true))).toBeLessThan(0.6);
  expect(leaveOneOut([])).toBe(0);
});

test('a feature that stands equally often in both says nothing, however few there are of one', () => {
  const one = (label: boolean) => ({ label, features: [true, false, true] });
  expect(leaveOneOut([...Array.from({ length: 15 }, () => one(true)), one(false), one(false)])).toBe(0.5);
});

test('the guess is the same whichever of the two is called scam', () => {
  const example = fc.record({ label: fc.boolean(), features: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(example, { maxLength: 12 }), (examples) => {
      const turned = examples.map(({ label, features }) => ({ label: !label, features }));
      expect(leaveOneOut(turned)).toBeCloseTo(leaveOneOut(examples), 9);
    }),
  );
});

test('the line says the share, each cue and the guess; too little to judge gives none', () => {
  const [line] = balanceLine(check(boxed, circumstances).balance);
  expect(line).toMatch(/^Balance: 6 scams, 6 genuine \(50 in 100\)\. emoji 0\/0, .* is right for \d+ in 100/);
  expect(balanceLine(check(validCourse, circumstances).balance)).toEqual([]);
});

test('the table names everything judged', () => {
  const table = balanceTable(check(boxed, circumstances).balance);
  for (const id of ['apple', 'jacket', 'tea']) expect(table.some((line) => line.includes(` ${id}`))).toBe(true);
  expect(table.filter((line) => line.endsWith('leans'))).toEqual([]);
});
