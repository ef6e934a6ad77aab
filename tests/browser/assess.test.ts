import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { Form } from '../../src/schema/form.ts';
import { answer, judgeAll, thing } from './judging.ts';

const forms = readdirSync('content/forms').map((file) => ({
  id: file.replace('.yml', ''),
  ...(parse(readFileSync(`content/forms/${file}`, 'utf8')) as Form),
}));
const right = (truth: string): number => (truth === 'scam' ? 1 : 6);
const kept = (page: import('@playwright/test').Page, area: 'localStorage' | 'sessionStorage') =>
  page.evaluate((name) => window[name].getItem('progress') ?? '', area);

for (const { id, items } of forms)
  test(`${id}: judged to its end, every thing is told what it was, and nothing before`, async ({ page }) => {
    await page.goto(`en/assess/${id}/`);
    await expect(page.locator('.judged')).toHaveCount(items.length);
    await expect(page.locator('.why:visible')).toHaveCount(0);
    await judgeAll(page, right);
    await expect(page.locator('[data-part="telling"]')).toContainText('You told most of them apart');
    await expect(page.locator('[data-part="leaning"]')).toContainText('You lean neither way');
    await expect(page.locator('.triage__all > li')).toHaveCount(items.length);
    await page
      .getByRole('button', { name: /^Look at/ })
      .first()
      .click();
    await expect(thing(page).locator('.why__truth')).toBeVisible();
    await expect(thing(page).getByRole('radio').first()).toBeDisabled();
    await page.getByRole('button', { name: 'Back to how it went' }).click();
    await expect(page.locator('[data-part="end"]')).toBeVisible();
  });

test('who calls everything a scam is told that they lean to suspicion, and no decimal anywhere', async ({ page }) => {
  await page.goto('en/assess/form-c1/');
  await judgeAll(page, () => 1);
  await expect(page.locator('[data-part="telling"]')).toContainText('looked much alike');
  await expect(page.locator('[data-part="leaning"]')).toContainText('towards suspicion');
  const said = await page.locator('[data-part="end"] .panel').innerText();
  expect(said).not.toMatch(/\d[.,]\d|%|score of|protected/);
});

test('back and change: what is changed counts, and the place is kept over a reload', async ({ page }) => {
  await page.goto('en/assess/form-c2/');
  await answer(page, () => 6);
  await answer(page, () => 6);
  await expect(page.getByRole('heading', { name: 'Number 3 of 10' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Number 3 of 10' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(thing(page).getByLabel('Sure it is genuine')).toBeChecked();
  await thing(page).getByLabel('Probably a scam').check();
  await page.getByRole('button', { name: 'Stop here, and see how it went' }).click();
  await expect(page.locator('[data-part="answered"]', { hasText: 'probably a scam' })).toHaveCount(1);
  await expect(page.locator('[data-part="telling"]')).toContainText('Too few were answered');
});

test('a missing answer is asked for, by name, and the keyboard is led to it', async ({ page }) => {
  await page.goto('en/assess/form-a/');
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await expect(page.locator('[data-part="missing"]')).toHaveText(
    'One answer is missing here. Choose what comes closest.',
  );
  await expect(thing(page).getByRole('radio').first()).toBeFocused();
  for (let times = 0; times < 2; times += 1) await answer(page, () => 2, times);
  // The third of every four is asked why as well.
  await expect(thing(page).getByRole('group', { name: 'What made you decide?' })).toBeVisible();
});

test('the coin gives one form, the other one comes after it, and both are told side by side', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('en/assess/');
  await page.getByRole('link', { name: 'Begin', exact: true }).click();
  await page.waitForURL(/form-[ab]\/$/);
  const [, first] = /assess\/(form-[ab])\//.exec(page.url()) ?? [];
  await judgeAll(page, () => 2);
  await expect(page.locator('[data-part="sides"]')).toBeHidden();
  await page.goto('en/assess/');
  await page.getByRole('link', { name: 'Begin with the other form' }).click();
  await page.waitForURL(/form-[ab]\/$/);
  expect(page.url()).not.toContain(first);
  await judgeAll(page, right);
  const sides = page.locator('[data-part="sides"]');
  await expect(sides.locator('tbody span:visible')).toHaveText([
    ...['Hardly', 'Mostly'],
    ...['Towards suspicion', 'Neither way'],
  ]);
  const { events } = JSON.parse(await kept(page, 'sessionStorage')) as { events: { turn: string }[] };
  expect(events.filter(({ turn }) => turn === 'before')).toHaveLength(20);
  expect(events.filter(({ turn }) => turn === 'after')).toHaveLength(20);
  expect(await kept(page, 'localStorage')).toBe('');
});

test('both forms come first about equally often', async ({ page }) => {
  const firsts = new Set<string>();
  for (let tries = 0; tries < 30 && firsts.size < 2; tries += 1) {
    await page.goto('en/assess/');
    firsts.add((await page.getByRole('link', { name: 'Begin', exact: true }).getAttribute('href')) ?? '');
  }
  expect(firsts.size).toBe(2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a form is all there to answer with a pencil, each answer in a panel of its own', async ({ page }) => {
    await page.goto('en/assess/form-a/');
    await expect(page.locator('.judged:visible')).toHaveCount(20);
    await expect(page.locator('details.why')).toHaveCount(20);
    await expect(page.locator('details.why[open]')).toHaveCount(0);
    await page.goto('en/assess/');
    await expect(page.getByRole('link', { name: /^Form A/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Form B/ })).toBeVisible();
  });
});
