import { expect, test } from '@playwright/test';
import { readPage } from '../../src/build/page-reading.ts';
import { htmlOf, pages } from './built-pages.ts';
import { TestHost } from './server.ts';

test('no page has an address that is not relative, but for the one shown at any depth', () => {
  for (const address of pages.filter((each) => each !== '404.html')) {
    const absolute = readPage(htmlOf(address)).addresses.filter(({ value }) => /^\/(?!\/)/.test(value));
    expect(
      absolute.map(({ line, value }) => `${line}: ${value}`),
      address,
    ).toEqual([]);
  }
});

test('no page asks another site for anything', () => {
  for (const address of pages) {
    const outside = readPage(htmlOf(address)).addresses.filter(
      ({ value, isFetched }) => isFetched && /^(?:[a-z]+:)?\/\//i.test(value),
    );
    expect(
      outside.map(({ value }) => value),
      address,
    ).toEqual([]);
  }
});

test('every address in every page leads somewhere, below a path too', async () => {
  const host = await TestHost.start({ base: '/repo/' });
  const asked = new Map<string, string>();
  for (const address of pages.filter((each) => each !== '404.html'))
    for (const { value, form } of readPage(htmlOf(address)).addresses) {
      const url = new URL(value, host.url + address);
      url.hash = '';
      if (form === 'one' && url.href.startsWith(new URL(host.url).origin)) asked.set(url.href, address);
    }
  expect(asked.size).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (const [url, from] of asked) {
    // Packages are not copied to the test's host; the whole site is asked for them below.
    if (url.startsWith(`${host.url}downloads/`)) continue;
    const { status } = await fetch(url, { redirect: 'manual' });
    if (status !== 200) wrong.push(`${status}: ${url} in ${from}`);
  }
  expect(wrong).toEqual([]);
  await host.remove();
});

test('every package that a page offers is there', async ({ request, baseURL }) => {
  const offered = new Set(
    pages
      .flatMap((address) =>
        readPage(htmlOf(address)).addresses.map(({ value }) => new URL(value, new URL(address, baseURL)).pathname),
      )
      .filter((path) => path.startsWith('/downloads/')),
  );
  for (const path of offered) expect((await request.head(path)).status(), path).toBe(200);
});

test('the same files work below a path: styles, script and links', async ({ page }) => {
  const host = await TestHost.start({ base: '/repo/' });
  const failed: string[] = [];
  page.on('response', (response) => void (response.status() >= 400 && failed.push(response.url())));
  page.on('pageerror', (error) => failed.push(error.message));
  await page.goto(`${host.url}en/learn/`);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${host.url}en/.`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  expect(failed).toEqual([]);
  await host.remove();
});

test('a page that does not exist says so at any depth', async ({ page }) => {
  const answer = await page.goto('/en/learn/no/such/page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
});
