import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { fileOf } from '../../src/build/dist-files.ts';
import { courseOf } from '../../src/build/offline-files.ts';
import { contentType, isText } from '../../src/sw/content-type.ts';
import { CONVERSATION, EVIDENCE, FRAME, LESSON, PRINTED, pagesLike } from './built-pages.ts';
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
  // One request more than elsewhere: track D has a small sheet of its own, so that no other lesson carries it.
  { kind: 'lesson', pattern: LESSON, markup: 14, scripts: 4, all: 45, requests: 11 },
  { kind: 'conversation', pattern: CONVERSATION, markup: 22, scripts: 12, all: 60, requests: 10 },
  { kind: 'evidence', pattern: EVIDENCE, markup: 20, scripts: 12, all: 60, requests: 10 },
  // A conversation as 160 cards is as long as one to play, and its only script prints it. Cards, things to judge and links to
  // the files have sheets of their own, which other pages have too.
  { kind: 'printed', pattern: PRINTED, markup: 22, scripts: 4, all: 45, requests: 11 },
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

test('every frame is light enough for a page of somebody else', () => {
  for (const address of pagesLike(FRAME)) {
    const { all, requests } = weigh(address, false);
    expect.soft(all, `${address}: all`).toBeLessThanOrEqual(35 * KB);
    expect.soft(requests, `${address}: requests`).toBeLessThanOrEqual(6);
  }
});

test('the whole course in one language fits on any phone, search included, as it is stored', async () => {
  const { files: kept } = await courseOf(DIST, ['en']);
  const sizes = await Promise.all(
    kept.map(async ([address, , size]) =>
      isText(contentType(address)) ? gzipSync(await readFile(join(DIST, fileOf(address)))).length : size,
    ),
  );
  expect(kept.some(([address]) => address.startsWith('pagefind/wasm.en'))).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2.5 * 1024 * KB);
});
