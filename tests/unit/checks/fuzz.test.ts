import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Files } from '../../../src/checks/collect.ts';
import { check } from '../../../src/checks/run.ts';
import { circumstances, validCourse } from './fixture.ts';

const CASES = 2_000;

// A check that hangs runs into this; one that is only slow on a busy machine does not.
test.describe.configure({ timeout: 120_000 });

/** What slips of the hand, of an editor or of a stranger leave in a file. */
const rubbish = fc.oneof(
  fc.constantFrom(
    ':',
    '#',
    ' #',
    '- ',
    '\t',
    '&a ',
    '*a',
    '<<: ',
    '!x ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '>',
    '\n',
    '\n\n',
    '---\n',
    '%',
    '@',
    '\0',
    '\r',
    '\u202E',
    '<b>',
    '__proto__: 1\n',
    '2026-02-31',
    'null',
    '0x1F',
    '=',
    ',',
  ),
  fc.string({ maxLength: 12 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 40 }), put: rubbish });
const names = [...validCourse.keys()];
const damage = fc.record({
  file: fc.nat({ max: names.length - 1 }),
  edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
});

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged({ file, edits }: Damage): [name: string, bytes: Uint8Array] {
  const name = names[file] ?? '';
  const text = edits.reduce(
    (before, { at, length, put }) => {
      const from = Math.floor(at * before.length);
      return before.slice(0, from) + put + before.slice(from + length);
    },
    Buffer.from(validCourse.get(name) ?? []).toString('utf8'),
  );
  return [name, Buffer.from(text)];
}

/** Checks the files, and fails where that throws, hangs, or answers with a problem that nobody could find. */
function answers(files: Files): boolean {
  const { found } = check(files, circumstances);
  return found.every(({ line, column, message }) => line > 0 && column > 0 && message.length > 0);
}

test(`whatever is written into a file, the check answers: ${CASES} damaged files`, () => {
  fc.assert(
    fc.property(damage, (how) => answers(new Map([damaged(how)]))),
    { numRuns: CASES, seed: 20261123 },
  );
});

test('and so it does for the course around it', () => {
  fc.assert(
    fc.property(damage, (how) => answers(new Map([...validCourse, damaged(how)]))),
    { numRuns: 100, seed: 20261124 },
  );
});

/** More than the longest conversation. */
const SIZE = 60_000;

/** Shapes on which a careless search or parser needs time that grows with the square of the length. */
const shapes = [
  '1 ',
  '1,',
  '1.',
  'a-',
  'a.',
  'a',
  ' ',
  '](',
  '[',
  '{',
  '<',
  '<Fact>',
  '<a b',
  '"',
  "'",
  '- ',
  'a: ',
  '&a ',
  '\n',
  '*',
  '+1',
  'a@',
  '://',
  '.',
  '\u0301',
  '\r\n',
];

for (const [where, before, after] of [
  ['a lesson', '---\ntitle: x\n---\n', ''],
  ['a text', 'kind: chat\ntitle: "', '"\n'],
  ['YAML itself', '', ''],
] as const) {
  test(`nothing makes the check think for long: 60 KB of anything as ${where}`, () => {
    const name = where === 'a lesson' ? 'content/lessons/en/long.mdx' : 'content/scenarios/long/scenario.yml';
    for (const shape of shapes) {
      const text = before + shape.repeat(Math.floor(SIZE / Buffer.byteLength(shape))) + after;
      expect(answers(new Map([[name, Buffer.from(text)]])), JSON.stringify(shape)).toBe(true);
    }
  });
}

test('bytes that are no text at all are answered as well', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...names), (bytes, name) =>
      answers(new Map([[name, bytes]])),
    ),
    { numRuns: 500, seed: 20261123 },
  );
});
