import { expect, test } from '@playwright/test';
import { FRAME, pagesLike } from './built-pages.ts';
import { KB, weigh } from './page-weight.ts';
import { TestHost } from './server.ts';
import { watchPolicies } from './watch-policies.ts';

test('every frame is light enough to stand in the page of another', () => {
  for (const address of pagesLike(FRAME)) {
    const { all, requests } = weigh(address);
    expect.soft(all, address).toBeLessThanOrEqual(35 * KB);
    expect.soft(requests, address).toBeLessThanOrEqual(6);
  }
});

test('frames work inside a sandbox on another site, where they have no origin of their own', async ({ page }) => {
  const host = await TestHost.start();
  const found = await watchPolicies(page);
  const frames = pagesLike(FRAME);
  await page.route('https://other.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Host</title><iframe sandbox="allow-scripts"></iframe>',
    }),
  );
  await page.goto('https://other.example/');
  for (const address of frames) {
    const url = host.url + address;
    await page.locator('iframe').evaluate((frame, src) => frame.setAttribute('src', src), url);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading').first(), address).toBeVisible();
    const inside = page.frames().find((each) => each.url() === url)!;
    const state = await inside.evaluate(() => ({
      origin: self.origin,
      sheets: [...document.styleSheets].length,
      links: document.querySelectorAll('link[rel~="stylesheet"]').length,
    }));
    expect(state.origin, address).toBe('null');
    expect(state.sheets, address).toBe(state.links);
  }
  expect(found).toEqual([]);
  await host.remove();
});
