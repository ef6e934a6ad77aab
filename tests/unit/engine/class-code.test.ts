import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { isSound, mend, times, withChecks } from '../../../src/engine/check-symbols.ts';
import { CODE_TURNS, codeOf, readCode } from '../../../src/engine/class-code.ts';
import type { ClassResult } from '../../../src/engine/class-code.ts';
import { readList } from '../../../src/engine/class-list.ts';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const forms = new Map(Array.from({ length: 25 }, (_, at) => [at + 1, { scams: 12, genuine: 12 }]));
const counted = fc.nat(12).chain((of) => fc.nat(of).map((count) => ({ count, of })));
const result: fc.Arbitrary<ClassResult> = fc
  .record({ form: fc.integer({ min: 1, max: 25 }), turn: fc.constantFrom(...CODE_TURNS), s: counted, g: counted })
  .map(({ form, turn, s, g }) => ({ form, turn, hits: s.count, scams: s.of, falseAlarms: g.count, genuine: g.of }));
const symbol = fc.nat(31);
const word = fc.tuple(symbol, symbol, symbol, symbol, symbol).map((data) => withChecks(data));
const bare = (code: string): string[] => [...code.replace('-', '')];
const example: ClassResult = { form: 1, turn: 'before', hits: 8, scams: 10, falseAlarms: 2, genuine: 10 };

test('the field: products as the polynomials give them, and α runs through all of it', () => {
  // (α⁴ + α)(α³ + 1) = α⁷ + α = (α⁴ + α²) + α, as α⁷ = α²(α² + 1).
  expect(times(0b10010, 0b01001)).toBe(0b10110);
  const powers = Array.from({ length: 31 }, (_, n) => Array(n).fill(2).reduce(times, 1) as number);
  expect(new Set(powers).size).toBe(31);
  fc.assert(fc.property(symbol, symbol, symbol, (a, b, c) => expect(times(a, b ^ c)).toBe(times(a, b) ^ times(a, c))));
});

test('two sound words differ in four places at least', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const apart = a.filter((one, at) => one !== b[at]).length;
      expect(apart === 0 || apart >= 4).toBe(true);
    }),
  );
});

test('what goes in comes out, and the code of a result never changes: people may have it on paper', () => {
  fc.assert(
    fc.property(result, (one) => expect(readCode(codeOf(one), forms)).toMatchObject({ result: one, mended: [] })),
  );
  expect(codeOf(example)).toBe('C05M-Y6P7');
  expect(codeOf({ ...example, form: 25, turn: 'practice', hits: 12, scams: 12, falseAlarms: 12, genuine: 12 })).toBe(
    'CZJV-MEJ2',
  );
});

test('every code has the signs that are told apart, and begins with the version', () => {
  fc.assert(
    fc.property(result, (one) => expect(codeOf(one)).toMatch(/^C[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}$/)),
  );
});

test('small letters, spaces, dashes and look-alikes are read kindly', () => {
  fc.assert(
    fc.property(result, fc.array(fc.constantFrom(' ', '-', '–', ' '), { minLength: 8, maxLength: 8 }), (one, gaps) => {
      const kindly = bare(codeOf(one)).map((sign, at) => {
        const like = sign === '0' ? 'o' : sign === '1' ? (at % 2 ? 'l' : 'I') : sign.toLowerCase();
        return like + gaps[at];
      });
      expect(readCode(kindly.join(''), forms)).toMatchObject({ result: one, mended: [] });
    }),
  );
});

test('every single wrong sign is put right, at its place: all 248 of them, and a sign that is none', () => {
  fc.assert(
    fc.property(result, (one) => {
      const right = bare(codeOf(one));
      for (const at of right.keys())
        for (const sign of `${SIGNS}U?é`) {
          if (sign === right[at]) continue;
          const typed = [...right.slice(0, at), sign, ...right.slice(at + 1)].join('');
          expect(readCode(typed, forms)).toMatchObject({ result: one, mended: [at + 1] });
        }
    }),
    { numRuns: 5 },
  );
});

test('every two neighbours that changed places are put back', () => {
  fc.assert(
    fc.property(result, fc.nat(6), (one, at) => {
      const right = bare(codeOf(one));
      fc.pre(right[at] !== right[at + 1]);
      const typed = [...right.slice(0, at), right[at + 1], right[at], ...right.slice(at + 2)].join('');
      expect(readCode(typed, forms)).toMatchObject({ result: one, mended: [at + 1, at + 2] });
    }),
  );
});

test('two wrong signs are never put right as one, and as two changed places seldom', () => {
  let all = 0;
  let silent = 0;
  const change = fc.integer({ min: 1, max: 31 });
  fc.assert(
    fc.property(word, fc.nat(7), fc.nat(7), change, change, (right, a, b, one, other) => {
      fc.pre(a !== b);
      const typed = right.map((each, at) => each ^ (at === a ? one : 0) ^ (at === b ? other : 0));
      const { at, word: read } = mend(typed) ?? {};
      all += 1;
      if (read && read.some((each, place) => each !== right[place])) silent += 1;
      return !isSound(typed) && at?.length !== 1;
    }),
    { numRuns: 4000 },
  );
  expect(silent / all).toBeLessThan(0.002);
});

test('of eight signs at random less than 1 in 100 is read as a code', () => {
  const signs = fc.array(fc.constantFrom(...SIGNS), { minLength: 8, maxLength: 8 });
  const read = fc.sample(signs, 5000).filter((typed) => readCode(typed.join(''), forms).why === undefined);
  expect(read.length).toBeLessThan(50);
});

test('what is no code is refused with its reason and its place', () => {
  const [first = '', ...rest] = bare(codeOf(example));
  expect(first).toBe('C');
  expect(readCode(rest.join(''), forms)).toEqual({ why: 'length', count: 7 });
  expect(readCode('', forms)).toEqual({ why: 'length', count: 0 });
  expect(readCode('C1S?-!NTB', forms)).toEqual({ why: 'signs', at: [4, 5] });
  expect(readCode('CLASSTEN', forms)).toEqual({ why: 'check' });
  const newer = withChecks([SIGNS.indexOf('D'), 1, 2, 3, 4]);
  expect(readCode(newer.map((one) => SIGNS[one]).join(''), forms)).toEqual({ why: 'version' });
  const few = new Map([[1, { scams: 4, genuine: 10 }]]);
  expect(readCode(codeOf(example), few)).toEqual({ why: 'counts' });
  expect(readCode(codeOf({ ...example, form: 7 }), few)).toEqual({ why: 'form', form: 7 });
});

test('whatever is typed, reading never throws, and every sign of it is in some entry', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'C7QM4D2R -,;\n1.é') }), (text) => {
      const typed = readList(text, forms).map((entry) => entry.typed);
      const signs = (some: string): number => some.replace(/[\s,;-]/g, '').length;
      const counters = text
        .split('\n')
        .reduce((sum, line) => sum + signs(/^\s*\d{1,3}[.)]\s+/.exec(line)?.[0] ?? ''), 0);
      expect(signs(typed.join(' ')) + counters).toBe(signs(text));
    }),
  );
});

test('a list: several in a line, counted lines, names beside them, and the same code twice', () => {
  const code = codeOf(example);
  const other = codeOf({ ...example, hits: 9 });
  const spaced = other.replace('-', ' ');
  const list = readList(
    `1. ${code}, ${spaced}\n\n  2) ${spaced} ${code}\r\nAnna: ${code}\n${code.slice(0, 7)} ${other}`,
    forms,
  );
  expect(list.map(({ line, place, why, sameAs }) => [line, place, why, sameAs])).toEqual([
    [1, 1, undefined, undefined],
    [1, 2, undefined, undefined],
    [3, 1, undefined, 1],
    [3, 2, undefined, 1],
    [4, 1, 'length', undefined],
    [4, 2, undefined, 1],
    [5, 1, 'length', undefined],
    [5, 2, undefined, 1],
  ]);
});
