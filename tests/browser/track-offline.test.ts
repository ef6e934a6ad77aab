import { expect, test } from '@playwright/test';
import { cutOff, untilKept } from './copy.ts';
import { TestHost } from './server.ts';

interface Course {
  readonly tracks: readonly { readonly id: string; readonly lessons: readonly string[] }[];
  readonly scenarios: readonly { readonly id: string; readonly kind: string; readonly track: string }[];
}

/** What has to be there for somebody to begin, by kind of practice. */
const READY: Readonly<Record<string, string>> = {
  chat: '[data-act="next"]',
  platform: '[data-move="begin"]',
  triage: 'triage-set input[type="radio"]',
};

test('track A can be gone through from end to end with the server dead', async ({ page }) => {
  test.setTimeout(120_000);
  const host = await TestHost.start();
  const course = JSON.parse(await host.read('course.json')) as Course;
  const lessons = course.tracks.find(({ id }) => id === 'a')?.lessons ?? [];
  expect(lessons).toHaveLength(9);
  const failed: string[] = [];
  page.on('pageerror', (error) => failed.push(error.message));
  page.on('requestfailed', (request) => failed.push(request.url()));

  await page.goto(`${host.url}en/learn/`);
  await untilKept(page);
  await cutOff(page, host);

  // From the map into the first lesson, and by each lesson's own link into the next one.
  await page.goto(`${host.url}en/learn/`);
  await page.locator(`main a[href*="${lessons[0]}/"]`).first().click();
  for (const [at, lesson] of lessons.entries()) {
    await expect(page).toHaveURL(new RegExp(`/learn/${lesson}/$`));
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('#recap')).toBeVisible();
    if (at + 1 < lessons.length) await page.locator('main nav a').first().click();
  }
  // Every practice of the track: its script comes too, and its first step is taken.
  for (const { id, kind } of course.scenarios.filter(({ track }) => track === 'a')) {
    await page.goto(`${host.url}en/practice/${id}/`);
    const first = page.locator(READY[kind] ?? '').first();
    await expect(first, id).toBeEnabled();
    if (kind === 'triage') await first.check();
    else await first.click();
  }
  expect(failed).toEqual([]);
  await host.remove();
});
