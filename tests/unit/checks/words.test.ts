import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { blamingWords } from '../../../src/checks/blaming-words.ts';
import { isSetAside, phoneNumbersIn } from '../../../src/checks/phone-numbers.ts';
import { proseWords } from '../../../src/checks/prose-words.ts';

const blames = (text: string): boolean => blamingWords.some(({ words }) => words.test(text));

test('words that blame are known', () => {
  const blaming = [
    'She fell for it.',
    'He was duped.',
    'How gullible!',
    'naïve people',
    'They were greedy.',
    'You should have asked.',
    "You shouldn't have paid.",
    'Nobody should not have seen it.',
    'He gave away his savings.',
    'an easy target',
    'She finally realised.',
    'a scam slave',
    'a fraud factory',
    'Chinese gangs',
    'He committed suicide.',
    'How could you believe that?',
    "Didn't she notice?",
  ];
  expect(blaming.filter((text) => !blames(text))).toEqual([]);
});

test('their innocent neighbours are left alone', () => {
  const fair = [
    'You should not have to say it.',
    'How could you check that?',
    'The leaves fall from it.',
    'She was told to pay.',
    'a person forced to scam',
    'They have the right to know.',
  ];
  expect(fair.filter(blames)).toEqual([]);
});

test('phone numbers are seen, dates and years are not', () => {
  const found = (text: string): string[] => phoneNumbersIn(text).map(({ written }) => written);
  expect(found('Ring 0300 123 2040 or (020) 7946 0123, or +65 6000 0000.')).toEqual([
    '0300 123 2040',
    '(020) 7946 0123',
    '+65 6000 0000',
  ]);
  expect(found('From 2023-2025, on 2026-11-23, 1,000,000 times, at 19:04, 3 of 12.')).toEqual([]);
});

test('only numbers that nobody can have count as set aside', () => {
  for (const number of [
    '01632 960 123',
    '+44 7700 900456',
    '020 7946 0999',
    '555-0142',
    '+1 212 555 0100',
    '0491 570 006',
  ])
    expect(isSetAside(number)).toBe(true);
  for (const number of ['0300 123 2040', '+44 7700 800456', '555 0242', '0491 580 006'])
    expect(isSetAside(number)).toBe(false);
});

test('the words an author may use in prose are those the pages hand out', () => {
  const source = readFileSync(new URL('../../../src/components/prose/index.ts', import.meta.url), 'utf8');
  const handedOut = /export const prose = \{([^}]*)\}/.exec(source)?.[1]?.match(/\b[A-Z]\w*(?=,)/g) ?? [];
  const given = handedOut.filter((name) => !new RegExp(`:\\s*${name}`).test(source));
  expect(Object.keys(proseWords).sort()).toEqual([...new Set(given)].sort());
});
