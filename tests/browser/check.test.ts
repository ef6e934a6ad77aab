import { type Page, expect, test } from '@playwright/test';

const question = (page: Page) => page.locator('[data-now] h2');
const answer = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true });
const steps = (page: Page) => page.locator('[data-part="steps"] h3');

test('answers by keyboard lead to what can be done, in order of urgency, and to no verdict', async ({ page }) => {
  await page.goto('en/check/');
  await expect(question(page)).toHaveText(/danger/);
  await answer(page, 'No').focus();
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toHaveText(/asked to pay/);
  for (const word of ['I am not sure', 'Yes', 'Yes', 'No', 'No', 'No', 'No']) {
    await answer(page, word).focus();
    await page.keyboard.press('Space');
  }
  await expect(page.getByRole('heading', { name: 'In the next ten minutes' })).toBeFocused();
  await expect(steps(page)).toHaveText([/Send nothing more/, /Use another phone/, /Call your bank/]);
  await expect(page.locator('ten-minutes')).not.toContainText(/score|probably|you are being|percent|result/i);
  await expect(page.locator('.ten').getByRole('link')).toHaveAttribute('href', '../help/');
});

test('somebody in danger is asked nothing more', async ({ page }) => {
  await page.goto('en/check/');
  await answer(page, 'Yes').click();
  await expect(steps(page)).toHaveText([/Get safe first/]);
});

test('one can go back, and whoever answers everything with no is told that nothing hurries', async ({ page }) => {
  await page.goto('en/check/');
  for (let times = 0; times < 4; times += 1) await answer(page, 'No').click();
  await expect(question(page)).toHaveText(/not true/);
  await answer(page, 'One question back').click();
  await expect(question(page)).toHaveText(/gone already/);
  for (let times = 0; times < 5; times += 1) await answer(page, 'No').click();
  await expect(page.locator('[data-part="none"]')).toBeVisible();
  await expect(steps(page)).toHaveCount(0);
});

test('whoever skips is not told that nothing hurries', async ({ page }) => {
  await page.goto('en/check/');
  await answer(page, 'Go to what I can do').click();
  await expect(page.getByRole('heading', { name: 'In the next ten minutes' })).toBeFocused();
  await expect(page.locator('[data-part="none"]')).toBeHidden();
  await expect(page.locator('.ten').getByRole('link')).toBeVisible();
});

test('answers are nowhere: not in the address, the history, any storage, or after a reload', async ({ page }) => {
  await page.goto('en/check/');
  const kept = () =>
    page.evaluate(() => [
      location.href,
      history.length,
      history.state as unknown,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
    ]);
  const before = await kept();
  await answer(page, 'No').click();
  await answer(page, 'Yes').click();
  expect(await kept()).toEqual(before);
  expect(await page.locator('ten-minutes :is(input, select, textarea)').count()).toBe(0);
  await page.reload();
  await expect(question(page)).toHaveText(/danger/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a list that says what to do for each', async ({ page }) => {
    await page.goto('en/check/');
    await expect(page.locator('.asks > li')).toHaveCount(8);
    for (const li of await page.locator('.asks > li').all()) {
      await expect(li.getByRole('heading', { level: 2 })).toBeVisible();
      await expect(li.getByRole('heading', { level: 3 })).toBeVisible();
    }
    await expect(page.getByRole('heading', { name: 'In the next ten minutes' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'I am not sure' })).toHaveCount(0);
  });
});
