import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { add, keyOf, readAmount, written } from '../../../src/engine/amount.ts';

const marks = { group: ',', decimal: '.' };
const read = (amount: string, currency = ''): string => {
  const got = readAmount(amount, currency);
  return 'cannot' in got ? got.cannot : `${written(got, marks)} ${got.currency}`.trim();
};

for (const [typed, currency, wanted] of [
  ['1250', 'EUR', '1,250 EUR'],
  ['1.250,00', 'EUR', '1,250.00 EUR'],
  ['1,250.00', 'USD', '1,250.00 USD'],
  ['1 250,5', 'EUR', '1,250.5 EUR'],
  ['1\u202f250\u00a0000', '', '1,250,000'],
  ["12'500.-", 'CHF', '12,500 CHF'],
  ['12’500.50', 'CHF', '12,500.50 CHF'],
  ['1,00,000', 'INR', '100,000 INR'],
  ['1,250', 'EUR', '1,250 EUR'],
  ['1.250', '', '1,250'],
  ['0.125', 'BTC', '0.125 BTC'],
  ['0,5', '', '0.5'],
  ['.5', 'ETH', '0.5 ETH'],
  ['١٢٣', '', '123'],
  ['١٬٢٥٠٫٧٥', 'AED', '1,250.75 AED'],
  ['१२३४', 'INR', '1,234 INR'],
  ['𝟙𝟚𝟛', '', '123'],
  ['€ 1.250', '', '1,250 €'],
  ['500 EUR', '', '500 EUR'],
  ['$500', 'US dollars', '500 US dollars'],
  ['500 zł', 'zł', '500 zł'],
  ['\u200f500\u200e', 'ILS', '500 ILS'],
] as const)
  test(`"${typed}" in "${currency}" is ${wanted}`, () => {
    expect(read(typed, currency)).toBe(wanted);
  });

for (const [typed, currency, why] of [
  ['about 500', 'EUR', 'read'],
  ['5k', 'EUR', 'read'],
  ['5 million', '', 'read'],
  ['12.05.2026', '', 'read'],
  ['1 2 3', '', 'read'],
  ['1.25.000', '', 'read'],
  ['1,250.000,00', '', 'read'],
  ['300 + 200', '', 'read'],
  ['-500', '', 'read'],
  ['', '', 'read'],
  ['1.250', 'BTC', 'two-ways'],
  ['€500', 'USD', 'two-currencies'],
] as const)
  test(`nobody guesses what "${typed}" in "${currency}" is`, () => {
    expect(read(typed, currency)).toBe(why);
  });

test('sums are exact, however many there are', () => {
  const cents = fc.bigInt({ min: 0n, max: 10n ** 15n });
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1 }), (all) => {
      const sum = all
        .map((units) => readAmount(written({ units, places: 2 }, marks), 'EUR'))
        .reduce((one, other) => ({ ...add(one as never, other as never), currency: 'EUR' }));
      expect(sum).toMatchObject({ units: all.reduce((one, other) => one + other), places: 2 });
    }),
  );
  const tenth = { units: 1n, places: 1 };
  expect(written(add(tenth, { units: 2n, places: 1 }), marks)).toBe('0.3');
});

test('whatever is typed, reading it never throws and never hangs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (amount, currency) => void readAmount(amount, currency)),
  );
  for (const text of ['1,'.repeat(50_000), '9'.repeat(100_000), ' '.repeat(100_000), "1'".repeat(50_000) + 'x'])
    expect(readAmount(text, '')).toEqual({ cannot: 'read' });
});

test('the same money has the same key', () => {
  expect(keyOf(' eur ')).toBe(keyOf('€'));
  expect(keyOf('usdt')).toBe(keyOf('USDT'));
  expect(keyOf('USD')).not.toBe(keyOf('AUD'));
});
