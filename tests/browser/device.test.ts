import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what can be kept and how to remove it in the browser, and offers no dead button', async ({
    page,
  }) => {
    await page.goto('en/device/');
    await expect(page.getByText('A copy of the course', { exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How to remove it in the browser' })).toBeVisible();
    await expect(page.getByText('The browser runs no scripts here')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test('the copy is described once it is whole, and can be checked', async ({ page }) => {
  await page.goto('en/device/');
  const status = page.locator('device-status');
  await expect(status).toHaveAttribute('data-state', 'ready', { timeout: 20_000 });
  await expect(status).toContainText('The whole course is on this device.');
  await expect(status.locator('[data-part="size"]')).toHaveText(/^[\d.]+ MB$/);
  await expect(status.locator('[data-part="version"]')).toHaveText(/^[0-9a-f]{10}$/);
  await status.getByRole('button', { name: 'Check this copy' }).click();
  await expect(status).toHaveAttribute('data-state', 'ready');
});

test('one press removes all that is kept, and says so', async ({ page }) => {
  await page.goto('en/device/');
  await expect(page.locator('device-status')).toHaveAttribute('data-state', 'ready', { timeout: 20_000 });
  await page.evaluate(() => localStorage.setItem('display.v1', '{"text":"125"}'));
  await page.getByRole('button', { name: 'Remove everything from this device' }).click();
  await expect(page.getByText('Done. This site has nothing on this device now')).toBeVisible();
  const left = await page.evaluate(async () => [
    (await caches.keys()).length,
    localStorage.length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(left).toEqual([0, 0, 0]);
});

test('in discreet mode the page says that this tab keeps nothing', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('discreet', '1'));
  await page.goto('en/device/');
  await expect(page.getByText('This tab keeps nothing. There may be a copy')).toBeVisible();
});
