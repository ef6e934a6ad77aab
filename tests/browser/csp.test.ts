import { type Page, expect, test } from '@playwright/test';
import { FRAME, htmlOf, pages, pagesLike } from './built-pages.ts';
import { TestHost } from './server.ts';

/** Gathers whatever the browser holds against the policies of the pages that follow. */
async function watch(page: Page): Promise<string[]> {
  const found: string[] = [];
  const note = (what: string): void => void found.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (
      /content security policy|trusted ?(types|html|script)|refused to|blocked/i.test(text) &&
      !text.endsWith('blocked by Playwright')
    )
      note(text);
  });
  await page.exposeFunction('note', note);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { note(what: string): void }).note(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  return found;
}

test.describe('from the network', () => {
  // Without the worker each page comes with its own headers. It is started in the tests of search and offline.
  test.use({ serviceWorkers: 'block' });
  // Two halves, so that two workers share them; together they are every page there is.
  for (const half of [0, 1]) {
    test(`no page breaks a policy, half ${half + 1} of 2`, async ({ page }) => {
      const found = await watch(page);
      const own = pages.filter((_, index) => index % 2 === half);
      test.setTimeout(20_000 + own.length * 1000);
      for (const address of own) await page.goto(`/${address}`, { waitUntil: 'load' });
      expect(found).toEqual([]);
    });
  }
});

test('every page carries its own policy, and only search pages run WebAssembly', () => {
  for (const address of pages) {
    const html = htmlOf(address);
    const policy = /<meta charset="?utf-8"? ?\/?><meta http-equiv="content-security-policy" content="([^"]*)">/i.exec(
      html,
    )?.[1];
    expect(policy, address).toBeDefined();
    expect(policy, address).toContain("default-src 'none'");
    expect(policy!.includes("'wasm-unsafe-eval'"), address).toBe(/<html[^>]*\sdata-search/.test(html));
    expect(policy, address).not.toContain('unsafe-inline');
  }
});

test('every page comes with a policy in its headers, and only frames may be framed', async ({ request }) => {
  for (const address of pages.filter((each) => each !== '404.html')) {
    const headers = (await request.get(`/${address}`)).headers();
    const isFrame = /^[^/]+\/embed\//.test(address);
    expect(headers['content-security-policy'], address).toContain("default-src 'none'");
    expect(headers['content-security-policy']!.includes("frame-ancestors 'none'"), address).toBe(!isFrame);
    expect(headers['x-frame-options'], address).toBe(isFrame ? undefined : 'DENY');
    expect(headers['referrer-policy'], address).toBe('no-referrer');
  }
});

test('search breaks no policy', async ({ page }) => {
  const found = await watch(page);
  await page.goto('/en/search/');
  await page.getByRole('searchbox').fill('help');
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeVisible();
  expect(found).toEqual([]);
});

test('frames work inside a sandbox on another site, where they have no origin of their own', async ({ page }) => {
  const host = await TestHost.start();
  const found = await watch(page);
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
