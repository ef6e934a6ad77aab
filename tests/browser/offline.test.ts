import { type Page, expect, test as base } from '@playwright/test';
import { ask, cutOff, untilKept, untilWaiting } from './copy.ts';
import { TestHost } from './server.ts';

/** For what takes a while on a busy machine. */
const PATIENCE = { timeout: 20_000 };

const test = base.extend<{ host: TestHost; isSmall: boolean }>({
  isSmall: [true, { option: true }],
  host: async ({ isSmall }, use) => {
    const host = await TestHost.start({ isSmall });
    await use(host);
    await host.remove();
  },
});

test.use({ serviceWorkers: 'allow' });

/** A page that exists and has not been visited, by its address in the list. */
const unvisited = (host: TestHost): string => {
  const page = host.course.files.map(([address]) => address).find((address) => /^en\/learn\/.+\/$/.test(address));
  if (!page) throw new Error('the site has no lesson');
  return page;
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const path of ['/', '/repo/']) {
  base(`once loaded, the whole course at ${path} is there with the network gone`, async ({ page }) => {
    const host = await TestHost.start({ base: path });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${host.url}en/`);
    const status = await untilKept(page);
    expect(status).toMatchObject({ state: 'ready', kept: status.files, version: host.course.version });
    await cutOff(page, host);

    const addresses = host.course.files
      .filter(([, , , language]) => language === '' || language === 'en')
      .map(([address]) => address);
    const answers = await page.evaluate(
      async ([root, all]) =>
        Promise.all(
          all.map(
            async (address) => [address, (await fetch(new URL(address, root)).catch(() => undefined))?.status] as const,
          ),
        ),
      [host.url, addresses] as const,
    );
    expect(answers.filter(([, answer]) => answer !== 200)).toEqual([]);
    for (const address of addresses.filter((each) => /^en\/([\w-]+\/)?$/.test(each))) {
      await page.goto(host.url + address);
      await expect(heading(page), address).toBeVisible();
    }
    expect(errors).toEqual([]);
    await host.remove();
  });
}

test.describe('the whole course', () => {
  test.use({ isSmall: false });

  test('search works with the network gone', async ({ page, host }) => {
    // It is the first page too: it was loaded before there was a worker.
    await page.goto(`${host.url}en/search/`);
    await untilKept(page);
    await cutOff(page, host);
    await page.getByRole('searchbox').fill('help');
    const hit = page.getByRole('main').getByRole('listitem').getByRole('link').first();
    await hit.click();
    await expect(page).not.toHaveURL(/search/);
    await expect(heading(page)).toBeVisible();
  });
});

test('the front door and odd forms of an address lead to the right page', async ({ page, host }) => {
  await page.goto(`${host.url}en/`);
  await untilKept(page);
  await cutOff(page, host);
  for (const form of ['en/learn', 'en/learn/index.html', 'en/learn/?utm_source=poster', 'en/learn/#main']) {
    await page.goto(host.url + form);
    expect(new URL(page.url()).pathname, form).toBe('/en/learn/');
    await expect(heading(page)).toBeVisible();
  }
});

test('an address that is not on the device shows the offline page', async ({ page, host }) => {
  await page.goto(`${host.url}en/`);
  await untilKept(page);
  const words = await page.goto(`${host.url}en/offline/`).then(() => heading(page).innerText());
  await cutOff(page, host);
  for (const address of ['en/no-such-page/', 'en/help/no-such-country/', 'en/practice/no/such/page/']) {
    await page.goto(host.url + address);
    await expect(heading(page)).toHaveText(words);
    // It stands where its relative addresses are right: the way home leads home.
    await page.getByRole('banner').getByRole('link', { name: 'Off Script' }).click();
    await expect(page, address).toHaveURL(`${host.url}en/`);
  }
});

test('a network that never answers is given three seconds', async ({ page, host }) => {
  await page.goto(`${host.url}en/`);
  await untilKept(page);
  const words = await page.goto(`${host.url}en/offline/`).then(() => heading(page).innerText());
  host.faults.set('*', 'hang');
  for (const [address, expected] of [
    ['en/no-such-page/', words],
    ['en/help/', undefined],
  ] as const) {
    const start = Date.now();
    await page.goto(host.url + address);
    await (expected === undefined ? expect(heading(page)).toBeVisible() : expect(heading(page)).toHaveText(expected));
    expect(Date.now() - start, address).toBeLessThan(4500);
  }
});

test('help is the newest there is, and the copy where something else answers', async ({ page, host }) => {
  await page.goto(`${host.url}en/`);
  await untilKept(page);
  const copy = await host.read('en/help/index.html');
  await host.put('en/help/index.html', copy.replace(/<h1([^>]*)>[^<]*/, '<h1$1>Newer than the copy'));
  await page.goto(`${host.url}en/help/`);
  await expect(heading(page)).toHaveText('Newer than the copy');
  for (const fault of ['portal', 'reset', 500] as const) {
    host.faults.set('en/help/', fault);
    await page.goto(`${host.url}en/help/`);
    await expect(heading(page)).not.toHaveText(/Newer|Sign in/);
  }
});

base('a language is kept once somebody reads in it, and not before', async ({ page }) => {
  const host = await TestHost.start({ also: 'xx', isSmall: true });
  const countOf = (...codes: string[]): number =>
    host.course.files.filter(([, , , language]) => language === '' || codes.includes(language)).length;
  await page.goto(`${host.url}xx/`);
  expect(await untilKept(page)).toMatchObject({ state: 'ready', files: countOf('xx') });
  await page.goto(`${host.url}en/learn/`);
  await expect.poll(async () => (await ask(page, { type: 'status' })).kept, PATIENCE).toBe(countOf('en', 'xx'));
  await cutOff(page, host);
  for (const code of ['en', 'xx']) {
    await page.goto(`${host.url}${code}/help/`);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(heading(page)).toBeVisible();
  }
  await host.remove();
});

test('what the browser has thrown away comes from the network, and is put back', async ({ page, host }) => {
  const lesson = unvisited(host);
  await page.goto(`${host.url}en/`);
  const { files } = await untilKept(page);
  const drop = (): Promise<void> =>
    page.evaluate(async (address) => {
      const cache = await caches.open((await caches.keys())[0]!);
      await cache.delete(new URL(address, location.origin).href, { ignoreSearch: true });
    }, lesson);
  await drop();
  await page.goto(host.url + lesson);
  await expect(heading(page)).toBeVisible();
  await expect.poll(async () => (await ask(page, { type: 'status' })).kept, PATIENCE).toBe(files);
});

test('a new version waits for the reader, and the old one stays whole until then', async ({ page, host }) => {
  const lesson = unvisited(host);
  await page.goto(`${host.url}en/`);
  await untilKept(page);
  const before = await page.goto(host.url + lesson).then(() => heading(page).innerText());
  await host.publish(`${lesson}index.html`, before, 'The newer lesson');
  await untilWaiting(page);
  await page.reload();
  await expect(heading(page)).toHaveText(before);

  const line = page.locator('[data-new-version]');
  await expect(line).toBeVisible();
  await Promise.all([page.waitForEvent('load'), line.getByRole('button').click()]);
  await expect(heading(page)).toHaveText('The newer lesson');
  await expect(line).toBeHidden();
  await cutOff(page, host);
  await page.reload();
  await expect(heading(page)).toHaveText('The newer lesson');
});

test('a first visit is not told of a new version', async ({ page, host }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    addEventListener('DOMContentLoaded', () => {
      const region = document.querySelector('[role="status"]')!;
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
      });
    });
  });
  await page.goto(`${host.url}en/`);
  await untilKept(page);
  await expect(page.locator('[data-new-version]')).toBeHidden();
  // What is said is written a frame later.
  const said = await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done((globalThis as unknown as { said: string[] }).said)),
        ),
      ),
  );
  expect(said).toEqual([]);
});

test('an update fetches what has changed and nothing else', async ({ page, host }) => {
  const lesson = unvisited(host);
  await page.goto(host.url + lesson);
  await untilKept(page);
  const before = await heading(page).innerText();
  await host.publish(`${lesson}index.html`, before, 'The newer lesson');
  host.log.length = 0;
  await untilWaiting(page);
  expect(new Set(host.log)).toEqual(new Set(['sw.js', lesson]));
});

test('one tab takes the new version; the other is left alone', async ({ page, context, host }) => {
  const lesson = unvisited(host);
  await page.goto(`${host.url}en/`);
  await untilKept(page);
  const other = await context.newPage();
  await other.goto(host.url + lesson);
  const before = await heading(other).innerText();
  await other.evaluate(() => Object.assign(window, { isTheSame: true }));
  await host.publish(`${lesson}index.html`, before, 'The newer lesson');
  await untilWaiting(page);
  const line = page.locator('[data-new-version]');
  await Promise.all([page.waitForEvent('load'), line.getByRole('button').click()]);
  expect(await other.evaluate(() => 'isTheSame' in window)).toBe(true);
  await expect(heading(other)).toHaveText(before);
});

test('nothing is kept in discreet mode, nor from a frame', async ({ page, context, host }) => {
  await page.addInitScript(() => sessionStorage.setItem('discreet', '1'));
  await page.goto(`${host.url}en/`, { waitUntil: 'load' });
  await page.goto(host.url + unvisited(host), { waitUntil: 'load' });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  const frame = await context.newPage();
  await frame.route('**/frame.test', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${host.url}en/none/"></iframe>` }),
  );
  await frame.goto(`${host.url}frame.test`, { waitUntil: 'load' });
  // The page for addresses that name nothing is the one page of all that may stand in a frame.
  await expect(frame.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  expect(host.log).not.toContain('sw.js');
});
