import { expect, test } from '@playwright/test';
import { readJson } from '../../../src/reading/json.ts';
import { readLesson } from '../../../src/reading/lesson.ts';
import { nearest } from '../../../src/reading/nearest.ts';
import { offsetWithin } from '../../../src/reading/offset-within.ts';
import { readText } from '../../../src/reading/text.ts';
import { readYaml } from '../../../src/reading/yaml.ts';

test('what YAML would guess stays a text, or is said', () => {
  const { value, problems } = readYaml('on: 2026-02-31\nat: 19:04\nanswer: no\nversion: 1.10\nphone: 0808');
  expect(value).toEqual({ on: '2026-02-31', at: '19:04', answer: 'no', version: 1.1, phone: 808 });
  expect(problems).toEqual([]);
});

test('a value and its key are found by their path, in every way of writing', () => {
  const source = 'a:\n  - { id: one, text: "x" }\n  - id: two\n    text: >-\n      folded\n      text\n';
  const { locate } = readYaml(source);
  expect(locate(['a'], 'key')).toEqual({ line: 1, column: 1 });
  expect(locate(['a', 0, 'text'])).toEqual({ line: 2, column: 22 });
  expect(locate(['a', 1, 'text'], 'key')).toEqual({ line: 4, column: 5 });
  expect(locate(['a', 1, 'text'])).toEqual({ line: 4, column: 11 });
});

test('a path that leads nowhere gives the last part of it that exists', () => {
  const { locate } = readYaml('a:\n  b: 1\n');
  expect(locate(['a', 'b', 'c', 'd'])).toEqual({ line: 2, column: 3 });
  expect(locate(['x'])).toEqual({ line: 1, column: 1 });
});

test('a file that cannot be trusted has no value, one with a cut text has the rest', () => {
  expect(readYaml('a: *b').value).toBeUndefined();
  expect(readYaml('a: b: c').value).toBeUndefined();
  expect(readYaml('a: call #1 now\nb: 2').value).toEqual({ a: 'call', b: 2 });
});

test('an alias that would copy itself for ever is refused before it is followed', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [*${'abcdefghi'[at]}, *${'abcdefghi'[at]}]`),
  ].join('\n');
  const { value, problems } = readYaml(bomb);
  expect(value).toBeUndefined();
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['alias']));
});

test('JSON keeps its lines, with tabs before them', () => {
  const { value, locate } = readJson('{\n\t"a": "x",\n\t"b": { "c": "y" }\n}');
  expect(value).toEqual({ a: 'x', b: { c: 'y' } });
  expect(locate(['b', 'c'])).toEqual({ line: 3, column: 14 });
});

test('the head of a lesson keeps its lines, and the body its place', () => {
  const source = '---\ntitle: Hello\nminutes: 10\n---\n\nA stranger writes.\n';
  const { value, locate, body, bodyOffset } = readLesson(source);
  expect(value).toEqual({ title: 'Hello', minutes: 10 });
  expect(locate(['minutes'], 'key')).toEqual({ line: 3, column: 1 });
  expect(source.slice(bodyOffset)).toBe(body);
});

test('bytes become text: marks and Windows line ends are passed over, and said', () => {
  const { source, problems } = readText(Buffer.from('\uFEFFa: 1\r\nb: 2\n'));
  expect(source).toBe('a: 1\nb: 2\n');
  expect(problems.map(({ code, level }) => `${level} ${code}`)).toEqual(['warning bom', 'warning line-ends']);
});

test('a byte that is not UTF-8 is found at its line and column', () => {
  const [problem] = readText(
    Buffer.concat([Buffer.from('a: 1\nb: ä'), Buffer.from([0x92]), Buffer.from('c\n')]),
  ).problems;
  expect(problem).toMatchObject({ code: 'not-utf8', line: 2, column: 5 });
});

test('a letter of a value is found in the file, whatever folds or quotes it', () => {
  const places = [
    ['>-\n  She said\n  no to it', 'She said no to it'],
    ['"She said\\" no to it"', 'She said" no to it'],
    ["'She said'' no to it'", "She said' no to it"],
    ['She said\n  no to it', 'She said no to it'],
  ] as const;
  for (const [source, text] of places)
    expect(source.slice(offsetWithin(source, [0, source.length], text, text.indexOf('no')))).toMatch(/^no to it/);
});

test('the nearest word is near, or there is none', () => {
  expect(nearest('chioces', ['choices', 'then', 'phase'])).toBe('choices');
  expect(nearest('helpd', ['near', 'contact', 'helped'])).toBe('helped');
  expect(nearest('tree', ['phase', 'ending'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
