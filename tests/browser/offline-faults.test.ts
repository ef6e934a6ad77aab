import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page, expect, test as base } from '@playwright/test';
import { contentType } from '../../src/sw/content-type.ts';
import { cutOff, digests, untilKept, whatIsKept } from './copy.ts';
import { type Fault, TestHost } from './server.ts';

const test = base.extend<{ host: TestHost }>({
  host: async ({}, use) => {
    const host = await TestHost.start({ isSmall: true });
    await use(host);
    await host.remove();
  },
});

test.use({ serviceWorkers: 'allow' });

/** Tries to take the course over, and gives how that ended. */
async function install(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register(
      new URL('sw.js', new URL(document.documentElement.dataset['root']!, location.href)).href,
    );
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    return new Promise<string>((done) => {
      const look = (): void => {
        if (worker!.state === 'redundant' || worker!.state === 'activated') done(worker!.state);
      };
      worker!.addEventListener('statechange', look);
      look();
    });
  });
}

/** A file of the list that is no page and no page asks for by itself. */
const someScript = (host: TestHost): string =>
  host.course.files.map(([address]) => address).find((address) => address === 'pagefind/pagefind-worker.js')!;
const someLesson = (host: TestHost): string =>
  host.course.files.map(([address]) => address).find((address) => /^en\/learn\/.+\/$/.test(address))!;

/** The page registers by itself once loaded; these tests do it by hand, to see the end of it. */
async function openQuietly(page: Page, host: TestHost): Promise<void> {
  await page.addInitScript(() => sessionStorage.setItem('discreet', '1'));
  await page.goto(`${host.url}en/`);
}

for (const fault of ['portal', 404, 500, 'truncate'] as readonly Fault[]) {
  test(`a file that comes as "${fault}" stops the installation, and the next try finishes it`, async ({
    page,
    host,
  }) => {
    await openQuietly(page, host);
    const file = someScript(host);
    host.breakPacks(404);
    host.faults.set(file, fault);
    expect(await install(page)).toBe('redundant');
    const { registrations } = await whatIsKept(page);
    expect(registrations).toBe(0);

    host.faults.clear();
    expect(await install(page)).toBe('activated');
    await cutOff(page, host);
    const body = await page.evaluate(async (address) => (await fetch(address)).text(), host.url + file);
    expect(body).toBe(await readFile(join(host.root, file), 'utf8'));
  });
}

test('a sign-in page in front of everything leaves nothing behind', async ({ page, host }) => {
  await openQuietly(page, host);
  // What the browser keeps by itself is real, and would rightly be taken.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.clearBrowserCache');
  host.breakPacks('portal');
  for (const [address] of host.course.files) host.faults.set(address, 'portal');
  expect(await install(page)).toBe('redundant');
  expect(await whatIsKept(page)).toMatchObject({ registrations: 0, caches: 0 });
});

test('a broken connection is gone on with, and half a copy is never shown', async ({ page, host }) => {
  await openQuietly(page, host);
  host.breakPacks(404);
  host.faults.set(host.course.files.at(-20)![0], 'reset');
  expect(await install(page)).toBe('redundant');
  expect((await whatIsKept(page)).caches).toBe(1);
  host.log.length = 0;
  await page.goto(host.url + someLesson(host));
  expect(host.log).toContain(someLesson(host));

  host.faults.clear();
  host.log.length = 0;
  expect(await install(page)).toBe('activated');
  expect(host.log.length).toBeLessThan(host.course.files.length / 2);
});

for (const fault of [404, 'portal', 'reset', 'truncate'] as readonly Fault[]) {
  test(`a pack that comes as "${fault}" is made up for, file by file`, async ({ page, host }) => {
    await openQuietly(page, host);
    host.breakPacks(fault);
    expect(await install(page)).toBe('activated');
    const all = new Set(host.course.files.map(([address]) => address));
    const asked = new Set(host.log.filter((path) => all.has(path)));
    // What came before the pack broke off is not asked for again.
    if (fault === 'truncate') expect(asked.size).toBeLessThan(all.size * 0.75);
    else expect(asked).toEqual(all);
    await cutOff(page, host);
    expect(await digests(page, host)).toEqual(host.course.files.map(([address, digest]) => [address, digest]));
  });
}

test('what comes in a pack is what the host would have sent, headers and all', async ({ page, host }) => {
  await openQuietly(page, host);
  const lesson = someLesson(host);
  const headersOf = (address: string): Promise<Record<string, string | null>> =>
    page.evaluate(async (url) => {
      const { headers } = await fetch(url);
      const names = [
        'content-type',
        'content-security-policy',
        'cross-origin-embedder-policy',
        'x-content-type-options',
        'x-stored',
      ];
      return Object.fromEntries(names.map((name) => [name, headers.get(name)]));
    }, host.url + address);
  const sent = await headersOf(lesson);
  expect(await install(page)).toBe('activated');
  host.log.length = 0;
  await cutOff(page, host);
  expect(await headersOf(lesson)).toEqual(sent);
  expect(await digests(page, host)).toEqual(host.course.files.map(([address, digest]) => [address, digest]));
  for (const [address] of host.course.files.filter(([each]) => /\.(js|css|svg|woff2)$/.test(each)))
    expect((await headersOf(address))['content-type'], address).toBe(contentType(address));
});

test('a failed update leaves the version at work alone', async ({ page, host }) => {
  await page.goto(`${host.url}en/`);
  await untilKept(page);
  const lesson = someLesson(host);
  const before = await page.goto(host.url + lesson).then(() => page.getByRole('heading', { level: 1 }).innerText());
  await host.publish(`${lesson}index.html`, before, 'The newer lesson');
  host.faults.set(lesson, 'portal');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const ended = new Promise<void>((done) =>
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => installing.state === 'redundant' && done());
      }),
    );
    await Promise.all([ended, registration.update()]);
  });
  await cutOff(page, host);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before);
});

for (const fault of [404, 500, 'portal', 'reset'] as readonly Fault[]) {
  test(`sw.js that comes as "${fault}" changes nothing`, async ({ page, host }) => {
    await page.goto(`${host.url}en/`);
    await untilKept(page);
    host.faults.set('sw.js', fault);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(host.url + someLesson(host), { waitUntil: 'load' });
    await cutOff(page, host);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('a first visit without sw.js is an ordinary visit', async ({ page, host }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  host.faults.set('sw.js', 404);
  await page.goto(`${host.url}en/`, { waitUntil: 'networkidle' });
  await page.goto(host.url + someLesson(host));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a full device is told so, keeps nothing, and the course works online', async ({ page, host }) => {
  await openQuietly(page, host);
  const cdp = await page.context().newCDPSession(page);
  const { origin } = new URL(host.url);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  const told = page.evaluate(
    () =>
      new Promise((done) => {
        navigator.serviceWorker.addEventListener('message', ({ data }) => data.type === 'failed' && done(data.reason));
        navigator.serviceWorker.startMessages();
      }),
  );
  expect(await install(page)).toBe('redundant');
  expect(await told).toBe('space');
  expect(await whatIsKept(page)).toMatchObject({ registrations: 0, caches: 0 });
  await page.goto(host.url + someLesson(host));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('sw-off.js in the place of sw.js ends it all in one visit', async ({ page, host }) => {
  await page.goto(`${host.url}en/`);
  await untilKept(page);
  // From here on this tab registers nothing by itself, as a visitor of a site that has been switched off would.
  await page.addInitScript(() => sessionStorage.setItem('discreet', '1'));
  await host.put('sw.js', await host.read('sw-off.js'));
  host.log.length = 0;
  const reloaded = page.waitForEvent('load');
  await page.evaluate(() =>
    navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => undefined),
  );
  await reloaded;
  expect(host.log).toContain('en/');
  await expect.poll(() => whatIsKept(page)).toMatchObject({ registrations: 0, caches: 0 });
});
