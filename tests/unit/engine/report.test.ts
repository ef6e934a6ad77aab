import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { byDate, isEmpty, listFields, lists, nothing, savedThings, together } from '../../../src/engine/evidence.ts';
import type { Entry, Evidence } from '../../../src/engine/evidence.ts';
import { textOf } from '../../../src/engine/report-text.ts';
import { reportOf } from '../../../src/engine/report.ts';
import type { ReportWords } from '../../../src/engine/report.ts';

const words: ReportWords = {
  title: 'Report of a fraud',
  made: 'Made on {date}',
  own: 'In own words.',
  parts: {
    ...{ began: 'How it began', story: 'Story', who: 'Who', where: 'Where', payments: 'Payments' },
    ...{ events: 'What happened when', saved: 'Saved', told: 'Told' },
  },
  labels: {
    'who.name': 'Names',
    'where.kind.app': 'App',
    'saved.emails': 'Emails',
    'payments.kind.back': 'It came back',
  },
  sum: 'Sent: {sum} {currency} ({count})',
  back: 'Back: {sum} {currency} ({count})',
  notAdded: 'Not added: {count}, {amount}',
  noCurrency: '(no currency)',
  missing: 'Not filled in: {parts}.',
  allTheSame: 'Report it all the same.',
  marks: { group: ',', decimal: '.' },
  date: (day) => `day ${day}`,
};
const DAY = '2026-11-28';
const withLists = (own: Partial<Evidence['lists']>): Evidence => ({ ...nothing, lists: { ...nothing.lists, ...own } });
const textFor = (evidence: Evidence): string => textOf(reportOf(evidence, words, DAY));
const squeezed = (text: string): string => text.replace(/[\s\u0085]+/gu, '');

/** Anything a keyboard, a paste or a broken file can bring. */
const anything = fc.string({ unit: 'binary', maxLength: 40 });
const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  texts: fc.record({ began: anything, story: anything, kept: anything }),
  lists: fc.record(
    Object.fromEntries(
      lists.map((list) => [
        list,
        fc.array(
          fc.record(Object.fromEntries(listFields[list].map((field) => [field, anything])), {
            requiredKeys: [],
          }) as fc.Arbitrary<Entry>,
          { maxLength: 4 },
        ),
      ]),
    ),
  ) as unknown as fc.Arbitrary<Evidence['lists']>,
  saved: fc.subarray([...savedThings]),
});
const typedTexts = ({ texts, lists: all }: Evidence): string[] => [
  ...Object.values(texts),
  ...Object.values(all).flatMap((entries) => entries.flatMap((entry) => Object.values(entry))),
];

test('every character that was typed stands in the report, and in the text', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const text = squeezed(textFor(evidence).replace(/[\u2068\u2069]/g, ''));
      for (const typed of typedTexts(evidence)) {
        const visible = typed.replace(/[\0-\x08\x0e-\x1f]/g, (mark) =>
          String.fromCharCode(0x2400 + mark.charCodeAt(0)),
        );
        expect(text).toContain(squeezed(visible.replace('\x7f', '\u2421').replace(/[\u2068\u2069]/g, '')));
      }
    }),
  );
});

test('the text has no control character but line ends and tabs, and ends with a line end', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const text = textFor(evidence);
      expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/);
      expect(text.endsWith('\n')).toBe(true);
    }),
  );
});

test('an empty report says what is empty, and that it can be sent all the same', () => {
  const { sections, foot } = reportOf(nothing, words, DAY);
  expect(sections).toEqual([]);
  expect(foot[0]).toContain('How it began');
  expect(foot[0]).toContain('Told');
  expect(foot[1]).toBe(words.allTheSame);
});

test('what is not filled in is left out, and named at the end', () => {
  const text = textFor(withLists({ who: [{}, { name: 'Leena' }, { name: '  ' }] }));
  expect(text).toContain('1. Names: Leena');
  expect(text).not.toContain('2.');
  expect(text).toContain('Not filled in: How it began · Story · Where');
});

test('the day on which it is made comes from outside', () => {
  expect(reportOf(nothing, words, '2031-01-02').made).toBe('Made on day 2031-01-02');
});

test('payments stand by their day, with one exact sum for each currency and way, and what is in none', () => {
  const report = reportOf(
    withLists({
      payments: [
        { amount: '1.250,10', currency: 'EUR', date: '2026-06-03' },
        { amount: 'about 900', currency: 'EUR' },
        { amount: '0.20', currency: 'eur', date: '2026-05-29', reference: 'TR-1' },
        { amount: '50', currency: 'EUR', date: '2026-06-01', kind: 'back' },
        { amount: '70' },
        { to: 'Plain Harbour' },
      ],
    }),
    words,
    DAY,
  );
  const [payments] = report.sections;
  expect(payments?.sums).toEqual([
    'Sent: 1,250.30 eur (2)',
    'Back: 50 EUR (1)',
    'Sent: 70 (no currency) (1)',
    'Not added: 4, about 900 EUR',
  ]);
  expect(payments?.table?.rows.map((row) => row[2])).toEqual([
    '0.20 eur',
    '50 EUR',
    '1.250,10 EUR',
    'about 900 EUR',
    '70',
    '',
  ]);
  expect(payments?.table?.head).toHaveLength(5);
});

test('events stand by their day, and undated ones after them in the order in which they were written', () => {
  const events = [
    { what: 'b' },
    { what: 'late', date: '2026-02-01' },
    { what: 'a' },
    { what: 'early', date: '2025-12-31' },
  ];
  expect(byDate(events).map(({ what }) => what)).toEqual(['early', 'late', 'b', 'a']);
  fc.assert(
    fc.property(
      fc.array(fc.record({ date: fc.oneof(anything, fc.constantFrom('2026-01-01', '2025-01-01')) })),
      (all) => {
        expect(new Set(byDate(all))).toEqual(new Set(all));
      },
    ),
  );
});

test('braces, tags and names of placeholders in what was typed stay what they are', () => {
  const text = textFor({ ...nothing, texts: { ...nothing.texts, story: '{date} <b>{sum}</b> $& {{parts}}' } });
  expect(text).toContain('{date} <b>{sum}</b> $& {{parts}}');
});

test('text from right to left is set apart, and a plain reference is not touched', () => {
  const text = textFor(withLists({ who: [{ name: 'ليلى', number: '01632 960 123' }, { name: 'a\u202eb' }] }));
  expect(text).toContain('Names: \u2068ليلى\u2069\n');
  expect(text).toContain(': 01632 960 123\n');
  expect(text).toContain('\u2068a\u202eb\u2069\n');
});

test('two reports brought together have all of both, and nothing twice that is the same', () => {
  fc.assert(
    fc.property(anyEvidence, anyEvidence, (one, other) => {
      const both = together(one, other);
      const lost = [one, other].flatMap(({ texts, lists: entries }) => [
        ...Object.entries(texts).filter(([field, text]) => !both.texts[field as 'story'].includes(text)),
        ...lists.flatMap((list) =>
          entries[list].filter(
            (entry) =>
              Object.values(entry).some((text) => text.trim()) &&
              !both.lists[list].some((each) => isDeepStrictEqual(each, entry)),
          ),
        ),
      ]);
      expect(lost).toEqual([]);
      expect(textFor(together(one, one)).length).toBe(textFor(one).length);
      expect(isEmpty(both)).toBe(isEmpty(one) && isEmpty(other));
    }),
  );
});

test('a hundred thousand characters in one field take no time', () => {
  const story = 'word '.repeat(20_000);
  const start = performance.now();
  expect(textFor({ ...nothing, texts: { ...nothing.texts, story } }).length).toBeGreaterThan(99_000);
  expect(performance.now() - start).toBeLessThan(500);
});
