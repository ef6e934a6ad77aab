import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { answer, thing } from './judging.ts';

test('a visit is of 6 to 10 things, explained at once, and ends in what came up', async ({ page }) => {
  await page.goto('en/review/');
  const count = Number(
    /of (\d+)$/.exec((await thing(page).getByRole('heading', { level: 2 }).textContent()) ?? '')?.[1],
  );
  expect(count).toBeGreaterThanOrEqual(6);
  expect(count).toBeLessThanOrEqual(10);
  const truths: string[] = [];
  for (let number = 0; number < count; number += 1) {
    truths.push((await thing(page).getAttribute('data-truth')) ?? '');
    await answer(page, (truth) => (truth === 'scam' ? 1 : 6));
    await expect(thing(page).locator('.why__truth')).toBeFocused();
    await page.locator('[data-act="onward"]').click();
  }
  expect(truths.filter((truth) => truth === 'genuine').length / count).toBeGreaterThanOrEqual(0.4);
  expect(truths.filter((truth) => truth === 'genuine').length / count).toBeLessThanOrEqual(0.6);
  const met = page.locator('[data-technique]:visible');
  expect(await met.count()).toBeGreaterThan(3);
  await expect(met.first().getByRole('link')).toHaveAttribute('href', /techniques\//);
  await expect(page.getByText(/^The next ones are due about/)).toBeVisible();
});

test('what was missed is named, and another visit shows other things', async ({ page }) => {
  await page.goto('en/review/');
  const seen = new Set<string>();
  for (let number = 0; number < 2; number += 1) {
    seen.add((await thing(page).getAttribute('data-id')) ?? '');
    await answer(page, (truth) => (truth === 'scam' ? 6 : 1));
    await page.locator('[data-act="onward"]').click();
  }
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.locator('[data-technique]:visible', { hasText: 'comes back soon' }).first()).toBeVisible();
  await page.reload();
  await expect(thing(page)).toBeVisible();
  expect(seen).not.toContain(await thing(page).getAttribute('data-id'));
});

test('with a clock three weeks on, what was learnt is due, and is drawn', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-01T10:00:00Z'));
  await page.goto('en/review/');
  await expect(page.locator('[data-part="due"]')).toContainText('You have not been here before');
  await answer(page, (truth) => (truth === 'scam' ? 1 : 6));
  await page.clock.setFixedTime(new Date('2026-12-22T10:00:00Z'));
  await page.goto('en/review/');
  await expect(page.locator('[data-part="due"]')).toContainText(/comes up again today: [12]\./);
});

test('the calendar file holds the days that were chosen, and nothing that says what for', async ({ page }) => {
  await page.goto('en/review/');
  const form = page.locator('come-back form');
  await expect(form.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await form.getByRole('button', { name: 'Make the calendar file' }).click();
  await expect(form.getByText('No day is chosen yet.')).toBeVisible();
  await form.getByLabel('in three weeks').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', { name: 'Make the calendar file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('calendar.ics');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain('SUMMARY:Refresher');
  expect(text).not.toMatch(/off.?script|scam|127\.0\.0\.1|http/i);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, and the card can be printed', async ({ page }) => {
    await page.goto('en/review/');
    expect(await page.locator('.judged:visible').count()).toBeGreaterThan(40);
    await expect(page.getByRole('heading', { name: 'A card to print' })).toBeVisible();
  });
});
