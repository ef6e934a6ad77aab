import { expect, test } from '@playwright/test';
import { courseOf } from '../../src/build/offline-files.ts';
import { CONVERSATION, LESSON, pagesLike } from './built-pages.ts';
import { KB, weigh } from './page-weight.ts';
import { DIST } from './server.ts';

interface Budget {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly markup: number;
  readonly scripts: number;
  readonly all: number;
  readonly requests: number;
}

const budgets: readonly Budget[] = [
  { kind: 'lesson', pattern: LESSON, markup: 14, scripts: 4, all: 45, requests: 10 },
  { kind: 'conversation', pattern: CONVERSATION, markup: 22, scripts: 12, all: 60, requests: 10 },
];

for (const { kind, pattern, markup, scripts, all, requests } of budgets) {
  test(`every ${kind} page is light enough for a slow line`, () => {
    for (const address of pagesLike(pattern)) {
      const weight = weigh(address);
      expect.soft(weight.page + weight.styles, `${address}: HTML and CSS`).toBeLessThanOrEqual(markup * KB);
      expect.soft(weight.scripts, `${address}: scripts`).toBeLessThanOrEqual(scripts * KB);
      expect.soft(weight.all, `${address}: all`).toBeLessThanOrEqual(all * KB);
      expect.soft(weight.requests, `${address}: requests`).toBeLessThanOrEqual(requests);
    }
  });
}

test('the whole course in one language fits on any phone, search included', async () => {
  const { files: kept } = await courseOf(DIST, ['en']);
  const bytes = kept.reduce((sum, [, , size]) => sum + size, 0);
  expect(kept.some(([address]) => address.startsWith('pagefind/wasm.en'))).toBe(true);
  expect(bytes).toBeLessThanOrEqual(2.5 * 1024 * KB);
});
