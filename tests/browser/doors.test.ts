/** The ways in on the home page: each leads to its own part of the course, and to something that is there. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

const { tracks } = parse(readFileSync(new URL('../../content/course.yml', import.meta.url), 'utf8')) as {
  tracks: { id: string; title: string }[];
};
const doors = [
  { door: 'I’m worried about somebody', track: 'c', otherwise: 'en/help/#someone' },
  { door: 'I have a job offer', track: 'b', otherwise: 'en/techniques/#job' },
];

test.use({ javaScriptEnabled: false });

for (const { door, track, otherwise } of doors)
  test(`"${door}" leads to its track, or to the next best page while the course lists none`, async ({ page }) => {
    const listed = tracks.find(({ id }) => id === track);
    await page.goto('en/');
    await page.getByRole('link', { name: door }).click();
    const to = new URL(page.url());
    expect(to.pathname + to.hash).toBe(`/${listed ? `en/learn/#track-${track}` : otherwise}`);
    await expect(page.locator(to.hash)).toBeInViewport();
    if (listed) await expect(page.locator(to.hash)).toHaveText(listed.title);
  });

test('every door leads to something that is there', async ({ page }) => {
  await page.goto('en/');
  const addresses = await page
    .getByRole('region', { name: 'What brings you here?' })
    .locator('.doors a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) {
    const answer = await page.goto(address);
    // Nothing is fetched where only the part after # differs.
    if (answer) expect(answer.ok(), address).toBe(true);
    const { hash } = new URL(address);
    if (hash) await expect(page.locator(hash), address).toBeAttached();
  }
});
