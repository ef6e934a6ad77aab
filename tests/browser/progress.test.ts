import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openConversation } from './conversation-player.ts';

const stored = (page: Page, area: 'localStorage' | 'sessionStorage') =>
  page.evaluate((name) => window[name].getItem('progress'), area);
const box = (page: Page, lesson: string) => page.locator(`[data-done="${lesson}"]`);
const open = (page: Page) => page.getByText('Keep it, take it along, or forget it').click();
const said = (page: Page) => page.locator('course-progress [data-part="said"]');

test('a lesson that is ticked is done, the next one is named, and it goes with the tab', async ({ page }) => {
  await page.goto('en/learn/');
  await expect(page.getByText('Nothing is marked yet.')).toBeVisible();
  await box(page, 'from-the-inside').check();
  await expect(page.getByText(/^1 of \d+ lessons are marked as done\.$/)).toBeVisible();
  await expect(page.locator('course-progress [data-part="next"] a')).toHaveAttribute('href', /first-hello\/$/);
  expect(await stored(page, 'localStorage')).toBeNull();
  await page.reload();
  await expect(box(page, 'from-the-inside')).toBeChecked();
  await box(page, 'from-the-inside').uncheck();
  await page.reload();
  await expect(box(page, 'from-the-inside')).not.toBeChecked();
});

test('nothing of the tracks for helpers and for those to whom it happened can be ticked', async ({ page }) => {
  await page.goto('en/learn/');
  for (const lesson of ['talk-to-dad', 'today', 'save-what-matters']) {
    await expect(page.locator(`[data-lesson="${lesson}"]`)).toBeVisible();
    await expect(box(page, lesson)).toHaveCount(0);
  }
});

test('kept when asked, in two tabs, and forgotten in both', async ({ page, context }) => {
  await page.goto('en/learn/');
  await box(page, 'first-hello').check();
  await open(page);
  await page.getByRole('button', { name: 'Keep my progress on this device' }).click();
  await expect(said(page)).toHaveText('Kept on this device.');
  expect(await stored(page, 'localStorage')).toContain('first-hello');
  const other = await context.newPage();
  await other.goto('en/learn/');
  await expect(box(other, 'first-hello')).toBeChecked();
  await box(other, 'mixed-check').check();
  await expect(box(page, 'mixed-check')).toBeChecked();
  await page.getByRole('button', { name: 'Forget all of it' }).click();
  await expect(box(other, 'first-hello')).not.toBeChecked();
  expect(await stored(page, 'localStorage')).toBeNull();
});

test('a file goes to another device, and reading it in twice adds nothing', async ({ page, browser, baseURL }) => {
  await page.goto('en/learn/');
  await box(page, 'first-hello').check();
  await open(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a file' }).click(),
  ]);
  const buffer = await readFile(await download.path());
  const elsewhere = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await elsewhere.goto('en/learn/');
  await open(elsewhere);
  const field = elsewhere.getByLabel('Read a file in that you saved elsewhere:');
  const file = { name: 'progress.json', mimeType: 'application/json', buffer };
  await field.setInputFiles(file);
  await expect(said(elsewhere)).toHaveText('Read in. New: 1. Already here: 0.');
  await expect(box(elsewhere, 'first-hello')).toBeChecked();
  await field.setInputFiles(file);
  await expect(said(elsewhere)).toHaveText('Read in. New: 0. Already here: 1.');
});

test('a file that is none of ours is refused with the reason, nothing of it is shown, and nothing changes', async ({
  page,
}) => {
  await page.goto('en/learn/');
  await box(page, 'first-hello').check();
  await open(page);
  const before = await stored(page, 'sessionStorage');
  const refused: readonly (readonly [string, RegExp])[] = [
    [`{"schema":1,"events":[${' '.repeat(10_000_000)}]}`, /too big/],
    ['['.repeat(200_000) + ']'.repeat(200_000), /built in another way/],
    [
      '{"schema":1,"events":[{"__proto__":{"a":1},"id":"tp3sw1-x7qm2p","at":1795900032,"kind":"done"}]}',
      /Entry 1 of this file/,
    ],
    ['{"name":"other"}', /comes from something else/],
    ['{"schema":1,"events":[{"id":"tp3sw1-x7qm2p","at":1795900032,"kind":"done","lesson":"<img src=x>"}]}', /Entry 1/],
    ['{"schema":7,"events":[]}', /newer version/],
    ['{"schema":1,"events":[', /end of this file is missing/],
  ];
  for (const [text, reason] of refused) {
    const file = { name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByLabel('Read a file in that you saved elsewhere:').setInputFiles(file);
    await expect(said(page)).toHaveText(reason);
    await expect(said(page)).toContainText('Nothing was changed.');
  }
  expect(await stored(page, 'sessionStorage')).toBe(before);
  await expect(page.locator('course-progress img')).toHaveCount(0);
});

test('an ending that was reached is noted and shown on the map', async ({ page }) => {
  await openConversation(page, 'wrong-court');
  const tray = page.locator('.tray');
  const waiting = (): Promise<string | null> => tray.getAttribute('data-waiting');
  for (let presses = 0; presses < 200 && (await waiting()) !== 'ended'; presses += 1) {
    const asked = await waiting();
    if (asked === 'choice') await page.locator('[data-part="choices"] button').first().click();
    else if (asked === 'predict') await page.locator('[data-part="guesses"] button').first().click();
    else await page.locator('[data-act="next"]').click();
  }
  expect(await stored(page, 'sessionStorage')).toBeNull();
  await page.locator('[data-act="next"]').click();
  expect(await stored(page, 'sessionStorage')).toMatch(/"kind":"ending","scenario":"wrong-court"/);
  await page.goto('en/learn/');
  await expect(page.locator('[data-played="wrong-court"]')).toBeVisible();
});

test('an ending that was skipped to is not noted', async ({ page }) => {
  await openConversation(page, 'wrong-court');
  await page.getByText('Pause or stop').click();
  await page.getByRole('button', { name: 'Skip to the explanation' }).click();
  await expect(page.locator('chat-scenario')).toHaveAttribute('data-mode', 'after');
  expect(await stored(page, 'sessionStorage')).toBeNull();
  await page.goto('en/learn/');
  await expect(page.locator('[data-played="wrong-court"]')).toBeHidden();
});

test('in discreet mode nothing is kept, and keeping is not offered', async ({ page }) => {
  await page.goto('en/learn/');
  await page.getByRole('button', { name: 'Turn on discreet mode' }).click();
  await box(page, 'first-hello').check();
  await open(page);
  await expect(page.getByRole('button', { name: 'Keep my progress on this device' })).toBeHidden();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).not.toContain('progress');
});
