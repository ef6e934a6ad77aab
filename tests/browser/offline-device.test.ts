import { expect, test as base } from '@playwright/test';
import { cutOff, untilKept, whatIsKept } from './copy.ts';
import { TestHost } from './server.ts';

/** To fetch the whole course takes a while on a busy machine. */
const PATIENCE = { timeout: 20_000 };

const test = base.extend<{ host: TestHost }>({
  host: async ({}, use) => {
    const host = await TestHost.start({ isSmall: true });
    await use(host);
    await host.remove();
  },
});

test.use({ serviceWorkers: 'allow' });

test('the device page says what is kept', async ({ page, host }) => {
  await page.goto(`${host.url}en/device/`);
  const device = page.locator('device-status');
  await expect(device).toHaveAttribute('data-state', 'ready', PATIENCE);
  await expect(device.locator('[data-state="ready"]')).toBeVisible();
  await expect(device.locator('[data-part="state"] > :visible')).toHaveCount(1);
  await expect(device.locator('[data-part="size"]')).toHaveText(/^\d+(\.\d)? ?MB$/);
});

test('where no worker can be had, the device page does not wait for ever', async ({ page, host }) => {
  host.faults.set('sw.js', 'reset');
  await page.goto(`${host.url}en/device/`);
  await expect(page.locator('device-status')).toHaveAttribute('data-state', 'no-connection', PATIENCE);
});

test('one press removes everything, and it stays away in every open tab', async ({ page, context, host }) => {
  await page.goto(`${host.url}en/`);
  await untilKept(page);
  await page.evaluate(() => {
    localStorage.setItem('something', 'kept');
    sessionStorage.setItem('something', 'kept');
    return new Promise((done) => (indexedDB.open('something').onsuccess = done));
  });
  const other = await context.newPage();
  await other.goto(`${host.url}en/learn/`, { waitUntil: 'load' });

  await page.goto(`${host.url}en/device/`);
  await expect(page.locator('device-status')).toHaveAttribute('data-state', 'ready', PATIENCE);
  await page.locator('[data-part="remove"]').click();
  await expect(page.locator('[data-part="done"]')).toBeVisible();
  const nothing = { registrations: 0, caches: 0, localStorage: 0, databases: 0 };
  expect(await whatIsKept(page)).toEqual(nothing);
  expect(await page.evaluate(() => sessionStorage.getItem('something'))).toBeNull();

  host.log.length = 0;
  for (const tab of [page, other]) {
    await tab.goto(`${host.url}en/help/`, { waitUntil: 'load' });
    await tab.goto(`${host.url}en/`, { waitUntil: 'load' });
  }
  expect(host.log).not.toContain('sw.js');
  expect(await whatIsKept(other)).toEqual(nothing);

  // A tab that is opened later is a new visit.
  const later = await context.newPage();
  await later.goto(`${host.url}en/`);
  await untilKept(later);
});

test('a copy with a wrong file is found out and mended', async ({ page, host }) => {
  await page.goto(`${host.url}en/device/`);
  const device = page.locator('device-status');
  await expect(device).toHaveAttribute('data-state', 'ready', PATIENCE);
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]!);
    const key = (await cache.keys()).find(({ url }) => url.includes('/en/learn/?'));
    await cache.put(key!, new Response('<h1>Not ours</h1>', { headers: { 'content-type': 'text/html' } }));
  });
  await page.locator('[data-part="check"]').click();
  await expect(device).toHaveAttribute('data-state', 'ready', PATIENCE);
  await cutOff(page, host);
  await page.goto(`${host.url}en/learn/`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Not ours');
});
