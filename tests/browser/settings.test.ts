/** The display settings: at once, on the next page, in another tab, and where the browser keeps nothing. */
import { type Page, expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'block' });

const open = (page: Page) => page.locator('summary', { hasText: 'Display' }).click();
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const shown = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

test('each choice holds at once and on the next pages, from their first paint', async ({ page }) => {
  await page.goto('/en/');
  await open(page);
  for (const name of ['Dark', 'Largest', 'Nothing moves', 'Faster']) await choose(page, name);
  expect(await shown(page)).toMatchObject({ theme: 'dark', text: '150', motion: 'less', speed: 'fast' });
  await expect(page.getByText('Kept on this device until you change it.')).toBeVisible();
  await page.goto('/en/learn/', { waitUntil: 'commit' });
  // boot.js stands before the body: as soon as there is a body, the page knows.
  await page.waitForFunction(() => document.body !== null);
  expect(await shown(page)).toMatchObject({ theme: 'dark', text: '150', motion: 'less', speed: 'fast' });
  const size = await page.evaluate(() => getComputedStyle(document.body).fontSize);
  expect(parseFloat(size)).toBeCloseTo(19 * 1.5);
});

test('back to the usual, and nothing of it stays', async ({ page }) => {
  await page.goto('/en/');
  await open(page);
  await choose(page, 'Larger');
  await choose(page, 'Usual');
  expect(await page.evaluate(() => localStorage.getItem('display.v1'))).toBe('{}');
  await page.reload();
  expect(await shown(page)).not.toHaveProperty('text');
});

test('opening the settings keeps nothing', async ({ page }) => {
  await page.goto('/en/');
  await open(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('another tab follows', async ({ page, context }) => {
  await page.goto('/en/');
  const other = await context.newPage();
  await other.goto('/en/learn/');
  await open(page);
  await choose(page, 'Dark');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('Escape closes the settings and gives the focus back', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('summary', { hasText: 'Display' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.locator('details.display')).not.toHaveAttribute('open');
  await expect(page.locator('summary', { hasText: 'Display' })).toBeFocused();
});

test('where the browser keeps nothing, they hold for the page, and it is said', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await page.goto('/en/');
  await open(page);
  await choose(page, 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText('This browser keeps nothing for us now.')).toBeVisible();
  await expect(page).toHaveTitle('Off Script');
  await page.goto('/en/learn/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a broken entry is as good as none', async ({ page }) => {
  for (const broken of ['{', 'null', '[]', '"x"', '{"theme":"<b>","text":9,"motion":{}}']) {
    await page.goto('/en/');
    await page.evaluate((text) => localStorage.setItem('display.v1', text), broken);
    await page.reload();
    expect(Object.keys(await shown(page)), broken).not.toContain('theme');
    await open(page);
    await choose(page, 'Light');
    await page.reload();
    expect(await shown(page), broken).toMatchObject({ theme: 'light' });
    await page.evaluate(() => localStorage.clear());
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there are no settings that do nothing', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.getByText('Display', { exact: true })).toBeHidden();
    await expect(page.getByText('Turn on discreet mode')).toBeHidden();
  });
});

test('“nothing moves” stops all movement', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/en/');
  await page.evaluate(() => (document.documentElement.dataset['motion'] = 'less'));
  const slow = await page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length,
  );
  expect(slow).toBe(0);
});
