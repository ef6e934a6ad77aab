import { expect, test } from '@playwright/test';
import { htmlOf, pages } from './built-pages.ts';
import { watchPolicies } from './watch-policies.ts';

test.use({ serviceWorkers: 'allow' });

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
  const found = await watchPolicies(page);
  await page.goto('/en/search/');
  await page.getByRole('searchbox').fill('help');
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeVisible();
  expect(found).toEqual([]);
});
