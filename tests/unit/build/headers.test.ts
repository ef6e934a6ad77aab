import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { headerFaults, spellOut } from '../../../src/build/headers.ts';
import { headersFor, matches, readHeaderRules, writeHeaderRules } from '../../../src/build/headers-file.ts';

const addresses = [
  '/',
  '/en/',
  '/en/learn/',
  '/en/learn/first/',
  '/en/help/gb/',
  '/en/embed/',
  '/en/embed/x/',
  '/_astro/a.js',
  '/sw.js',
  '/404.html',
];
const own = async () => spellOut(readHeaderRules(await readFile('public/_headers', 'utf8')), addresses);

test('patterns mean what the hosts say they mean', () => {
  const cases: [pattern: string, path: string, isMeant: boolean][] = [
    ['/*', '/', true],
    ['/*', '/a/b', true],
    ['/', '/a', false],
    ['/:language/', '/en/', true],
    ['/:language/', '/en/learn/', false],
    ['/:language/learn/*', '/en/learn/', true],
    ['/:language/learn/*', '/en/learn/a/b/', true],
    ['/:language/learn/*', '/en/learning/', false],
    ['/sw.js', '/swxjs', false],
  ];
  for (const [pattern, path, isMeant] of cases) expect(matches(pattern, path), `${pattern} ${path}`).toBe(isMeant);
});

test('a file is read, written and read again the same', async () => {
  const rules = readHeaderRules('# note\n/a\n  X-One: 1: 2\n\n  # note\n  X-Two: b\r\n/b/*\n\tX-One: 3\n');
  expect(rules.map(({ pattern, headers }) => [pattern, [...headers]])).toEqual([
    [
      '/a',
      [
        ['X-One', '1: 2'],
        ['X-Two', 'b'],
      ],
    ],
    ['/b/*', [['X-One', '3']]],
  ]);
  expect(readHeaderRules(writeHeaderRules(rules))).toEqual(rules);
});

test('a line that is neither path nor header is told with its number', () => {
  expect(() => readHeaderRules('/a\n  no header here\n')).toThrow(
    '_headers:2: expected "Name: value" below a path, found "no header here"',
  );
  expect(() => readHeaderRules('X-One: 1\n')).toThrow('_headers:1');
});

test('every page but the frames refuses to be framed', async () => {
  const rules = await own();
  expect(headerFaults(rules, addresses)).toEqual([]);
  for (const address of addresses.filter((each) => each.endsWith('/'))) {
    const headers = headersFor(rules, address);
    const isFrame = address.startsWith('/en/embed/');
    expect(headers.get('X-Frame-Options'), address).toBe(isFrame ? undefined : 'DENY');
    expect(headers.get('Content-Security-Policy')?.includes("frame-ancestors 'none'"), address).toBe(!isFrame);
    expect(headers.get('Content-Security-Policy'), address).not.toMatch(
      /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/,
    );
  }
});

test('the workers are never kept by a cache, files with a digest in their name always', async () => {
  const rules = await own();
  expect(headersFor(rules, '/sw.js').get('Cache-Control')).toBe('no-cache');
  expect(headersFor(rules, '/_astro/page.0.js').get('Cache-Control')).toContain('immutable');
});

test('a header that two rules set is told, and so is a page without a policy', () => {
  const rules = readHeaderRules('/*\n  X-One: 1\n/en/*\n  x-one: 2\n');
  expect(headerFaults(rules, ['/en/'])).toEqual([
    'x-one is set by /* and by /en/*, for example for /en/; hosts differ in which one they send',
    '/en/ gets no Content-Security-Policy',
  ]);
});

test('what a host would not read is told', () => {
  const many = Array.from({ length: 101 }, (_, index) => `/${index}\n  X-One: 1`).join('\n');
  expect(headerFaults(readHeaderRules(many), [])).toEqual(['101 rules; a host reads 100 at most']);
  expect(headerFaults(readHeaderRules(`/a\n  X-One: ${'x'.repeat(2000)}`), [])).toEqual([
    '/a: X-One is longer than 2000 characters',
  ]);
});
