import { type Page, expect, test as base } from '@playwright/test';
import { CONVERSATION, LESSON, pagesLike } from './built-pages.ts';
import { type Fault, TestHost } from './server.ts';

const test = base.extend<{ host: TestHost }>({
  host: async ({}, use) => {
    const host = await TestHost.start();
    await use(host);
    await host.remove();
  },
});

/** The files of these kinds that the pages ask for. */
const filesOf = (host: TestHost, pattern: RegExp): string[] =>
  host.course.files.map(([address]) => address).filter((address) => pattern.test(address));

/** One page of each kind that has the most to lose. */
const addresses = ['en/', 'en/help/', pagesLike(LESSON)[0]!, pagesLike(CONVERSATION)[0]!];

/** What a reader of each page must always have: its title, its text, the way to help and the way out. */
async function expectReadable(page: Page, address: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
  expect((await page.getByRole('main').innerText()).length, address).toBeGreaterThan(200);
  await expect(page.getByRole('link', { name: 'Help', exact: true }).first(), address).toBeVisible();
  await expect(page.getByRole('link', { name: 'Leave this site' }), address).toBeVisible();
}

for (const fault of [404, 'portal', 'truncate', 'reset', 'hang'] as readonly Fault[]) {
  test(`pages are readable when every script comes as "${fault}"`, async ({ page, host }) => {
    // boot.js stands before the first paint, as the style sheets do: nothing can be shown while those hang.
    const scripts = filesOf(host, /\.js$/).filter((file) => fault !== 'hang' || file !== 'boot.js');
    for (const file of scripts) host.faults.set(file, fault);
    for (const address of addresses) {
      await page.goto(host.url + address, { waitUntil: 'commit' });
      await expectReadable(page, address);
    }
  });
}

test('pages are readable without any script at all', async ({ browser, host }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of addresses) {
    await page.goto(host.url + address);
    await expectReadable(page, address);
  }
  await context.close();
});

for (const fault of [404, 'portal', 'reset'] as readonly Fault[]) {
  test(`pages are readable, in order, when every style sheet comes as "${fault}"`, async ({ page, host }) => {
    for (const file of filesOf(host, /\.css$/)) host.faults.set(file, fault);
    for (const address of addresses) {
      await page.goto(host.url + address, { waitUntil: 'commit' });
      await expectReadable(page, address);
    }
  });
}

test('text is there before its font is', async ({ page, host }) => {
  const fonts = filesOf(host, /\.woff2$/);
  expect(fonts.length).toBeGreaterThan(0);
  for (const file of fonts) host.faults.set(file, 'hang');
  for (const address of addresses) {
    await page.goto(host.url + address, { waitUntil: 'commit' });
    await expectReadable(page, address);
    const come = await page.evaluate(
      () => [...document.fonts].filter(({ family, status }) => /Atkinson/.test(family) && status === 'loaded').length,
    );
    expect(come, address).toBe(0);
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length), address)
      .toBe(1);
  }
});
