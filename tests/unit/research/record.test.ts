import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { chance } from '../../../src/engine/chance.ts';
import { orderOf, readRecord, recordCsv, recordText } from '../../../src/research/record.ts';
import { forms, participant } from './responders.ts';

const record = participant(17, { dPrime: 1, criterion: 0 }, { dPrime: 2, criterion: 0 }, chance(2));
const text = recordText(record);

/** The same file with something else in one place. */
const changed = (change: (data: any) => void): string => {
  const data = JSON.parse(text);
  change(data);
  return JSON.stringify(data);
};

test('a record is read as it was written', () => {
  expect(readRecord(text, forms)).toEqual(record);
});

test('the code says the order, by its last digit', () => {
  expect([orderOf('P017'), orderOf('P018'), orderOf('X0')]).toEqual(['AB', 'BA', 'BA']);
  for (const code of ['', 'Paula', 'P', '017', 'p017', 'P017 ', 'PPPPP1'])
    expect(() => orderOf(code)).toThrow(/no participant code/);
});

test('the table has a row an answer, under the names of the data dictionary', () => {
  const [head, first, ...rest] = recordCsv(record).trimEnd().split('\r\n');
  expect(head).toBe(
    'participant,order,course,language,form,turn,day,minutes,position,item,truth,rating,next,safety,reason',
  );
  expect(first).toMatch(/^P017,AB,0\.1\.0,en,form-a,before,2026-12-01,8,1,form-a-item-0,scam,[1-6],own-route,[012],$/);
  expect(rest).toHaveLength(39);
});

test('a file that cannot be pooled says where, and why', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['{', /cut off/],
    ['{"name":"x"}', /no research record/],
    [changed((data) => (data.schema = 2)), /schema is 2/],
    [changed((data) => (data.participant = 'Paula')), /participant: "Paula" is no code/],
    [changed((data) => (data.order = 'BA')), /order: "BA" does not belong to P017, which has AB/],
    [changed((data) => (data.sittings = [])), /sittings: there is none/],
    [changed((data) => (data.sittings[1].form = 'form-x')), /sittings\[1\]\.form: "form-x" is no form/],
    [changed((data) => data.sittings[0].answers.pop()), /sittings\[0\]: no answer to form-a-item-19/],
    [changed((data) => (data.sittings[0].answers[3].rating = 0)), /answers\[3\]\.rating: 0 is not 1 to 6/],
    [
      changed((data) => (data.sittings[0].answers[3].truth = 'scam')),
      /answers\[3\]\.truth: "scam"; the course says genuine/,
    ],
    [changed((data) => (data.sittings[0].answers[1].item = 'form-a-item-0')), /form-a-item-0 is answered twice/],
    [changed((data) => (data.sittings[1] = data.sittings[0])), /form-a, before is there twice/],
    [changed((data) => (data.sittings[0].day = '2026-13-45')), /day: "2026-13-45" is no day/],
    [' '.repeat(300_000), /300000 letters/],
  ];
  for (const [file, reason] of refused) {
    const problems = readRecord(file, forms);
    expect(Array.isArray(problems) ? problems.join('\n') : 'read', file.slice(0, 60)).toMatch(reason);
  }
});

test('whatever is in a file, it is read or refused in short sentences: 10,000 files', () => {
  const damaged = fc
    .tuple(fc.nat(text.length), fc.nat(30), fc.string({ maxLength: 12 }))
    .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
  const wild = fc
    .json({ maxDepth: 3 })
    .map((json) => `{"off-script":"research record","schema":1,"sittings":[${json}]}`);
  fc.assert(
    fc.property(fc.oneof(damaged, wild, fc.json(), fc.string()), (file) => {
      const result = readRecord(file, forms);
      if (Array.isArray(result)) {
        const longest = Math.max(...result.map((problem: string) => problem.length));
        if (!(longest > 0 && longest < 700)) throw new Error(`a sentence of ${longest} letters`);
      } else expect(readRecord(recordText(result as typeof record), forms)).toEqual(result);
    }),
    { numRuns: 10_000, seed: 20_261_130 },
  );
});
