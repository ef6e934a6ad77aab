import { type Page, expect, test } from '@playwright/test';
import { cutOff, untilKept } from './copy.ts';
import { TestHost } from './server.ts';

test.use({ serviceWorkers: 'allow' });

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

/** From the map into the first lesson, and by each lesson's own link into the next one. */
async function walk(page: Page, root: string, lessons: readonly string[]): Promise<void> {
  await page.goto(`${root}en/learn/`);
  await page.locator(`main a[href*="${lessons[0]}/"]`).first().click();
  for (const [at, lesson] of lessons.entries()) {
    await expect(page).toHaveURL(new RegExp(`/learn/${lesson}/$`));
    await expect(page.locator('main h1')).toBeVisible();
    // What stands at the end of every lesson: it came whole.
    const around = page.getByRole('navigation', { name: 'Lessons before and after' });
    await expect(around).toBeVisible();
    if (at + 1 < lessons.length) await around.getByRole('link').first().click();
  }
}

// In one test, because the slow part is to take the course over, and a copy serves all tracks.
test('every track can be gone through from end to end with the server dead', async ({ page }) => {
  test.setTimeout(180_000);
  const host = await TestHost.start();
  const { tracks, scenarios } = JSON.parse(await host.read('course.json')) as Course;
  expect(tracks.map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'b', 'c']));
  const failed: string[] = [];
  page.on('pageerror', (error) => failed.push(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What a page gives up because one leaves it is no failure. A miss has another name while the server is dead.
    if (why !== 'net::ERR_ABORTED') failed.push(`${request.url()} ${why}`);
  });

  await page.goto(`${host.url}en/learn/`);
  await untilKept(page);
  await cutOff(page, host);

  for (const track of tracks)
    await test.step(`track ${track.id}`, async () => {
      expect(track.lessons).not.toEqual([]);
      await walk(page, host.url, track.lessons);
      // Every practice of the track: its script comes too, and its first step is taken.
      for (const { id, kind } of scenarios.filter((practice) => practice.track === track.id)) {
        await page.goto(`${host.url}en/practice/${id}/`);
        const first = page.locator(READY[kind] ?? '').first();
        await expect(first, id).toBeEnabled();
        if (kind === 'triage') await first.check();
        else await first.click();
      }
    });
  await test.step('the six checks, and the page for those who are there', async () => {
    await page.goto(`${host.url}en/check/job/`);
    await page.locator('[data-now] [data-mark="found"]').click();
    await expect(page.locator('[data-check="licence"]')).toBeVisible();
    await page.goto(`${host.url}en/help/already-there/`);
    await expect(page.locator('#held')).toBeVisible();
  });
  await test.step('a session on a projector, and the conversation inside it', async () => {
    await page.goto(`${host.url}en/teach/would-you-take-this-job/run/#14`);
    await page.frameLocator('.slide iframe').locator('[data-act="next"]').click();
    await page.goto(`${host.url}en/teach/would-you-take-this-job/run/notes/`);
    await expect(page.locator('[data-part="now"]')).toHaveText(/^1\. /);
  });
  expect(failed).toEqual([]);
  await host.remove();
});
