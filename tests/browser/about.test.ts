import { expect, test } from '@playwright/test';

const PAGES = [
  'about',
  'names',
  'privacy',
  'safety',
  'accessibility',
  'numbers',
  'licences',
  'editors',
  'network',
  'lms',
];
const address = (name: string) => (name === 'about' ? 'en/about/' : `en/about/${name}/`);

for (const name of PAGES) {
  test(`${name}: one title, what nobody has reviewed says so, 320 pixels are enough`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address(name));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByText('Nobody outside the team has reviewed this page yet.')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('the first page leads to all the others', async ({ page }) => {
  await page.goto(address('about'));
  for (const name of PAGES.slice(1)) await expect(page.locator(`main a[href$="${name}/"]`).first()).toBeVisible();
});

test('the old name stands in the text of one page only', async ({ page }) => {
  for (const name of PAGES) {
    await page.goto(address(name));
    const text = (await page.locator('main').innerText()).toLowerCase();
    expect(text.includes('pig butchering'), name).toBe(name === 'names');
  }
});

test('the privacy page names everything that a visit leaves in the storage', async ({ page }) => {
  await page.goto('en/');
  await page.goto('en/practice/wrong-court/');
  await page.getByRole('button', { name: 'Next message' }).click();
  await page.goto('en/learn/from-the-inside/');
  await page.getByText('Display', { exact: true }).click();
  await page.getByRole('radio', { name: 'Larger' }).check();
  await page.goto(address('privacy'));
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(keys.length).toBeGreaterThan(1);
  const named = await page.locator('main code').allInnerTexts();
  for (const key of keys) expect(named).toContain(key);
  expect(await page.context().cookies()).toEqual([]);
});
