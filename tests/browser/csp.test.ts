import { expect, test } from '@playwright/test';
import { htmlOf, pages } from './built-pages.ts';
import { watchPolicies } from './watch-policies.ts';

test.use({ serviceWorkers: 'allow' });

test('every page carries its own policy, and only search pages run WebAssembly', () => {
  const wrong = pages.filter((address) => {
    const html = htmlOf(address);
    const policy = /<meta charset="?utf-8"? ?\/?><meta http-equiv="content-security-policy" content="([^"]*)">/i.exec(
      html,
    )?.[1];
    return !(
      policy?.includes("default-src 'none'") &&
      policy.includes("'wasm-unsafe-eval'") === /<html[^>]*\sdata-search/.test(html) &&
      !policy.includes('unsafe-inline')
    );
  });
  expect(wrong).toEqual([]);
});

test('every page comes with a policy in its headers, and only frames may be framed', async ({ request }) => {
  const wrong: string[] = [];
  for (const address of pages.filter((each) => each !== '404.html')) {
    const headers = (await request.get(`/${address}`)).headers();
    const policy = headers['content-security-policy'] ?? '';
    const isFrame = /^[^/]+\/embed\//.test(address);
    if (!policy.includes("default-src 'none'")) wrong.push(`${address}: ${policy}`);
    if (policy.includes("frame-ancestors 'none'") === isFrame) wrong.push(`${address}: frame-ancestors`);
    if (headers['x-frame-options'] !== (isFrame ? undefined : 'DENY')) wrong.push(`${address}: x-frame-options`);
    if (headers['referrer-policy'] !== 'no-referrer') wrong.push(`${address}: referrer-policy`);
  }
  expect(wrong).toEqual([]);
});

test('search breaks no policy', async ({ page }) => {
  const found = await watchPolicies(page);
  await page.goto('/en/search/');
  await page.getByRole('searchbox').fill('help');
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeVisible();
  expect(found).toEqual([]);
});
