import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page, expect, test as base } from '@playwright/test';
import { contentType, isText } from '../../src/sw/content-type.ts';
import { fileOf } from '../../src/build/dist-files.ts';
import { ask, cutOff, digests, untilKept, untilWaiting } from './copy.ts';
import { TestHost } from './server.ts';

/** What the whole of a language may take, search included. */
const ROOM = 2_500_000;
/** What a browser may add to each file for itself, in bytes. */
const NOTES = 1_300;

/** To fetch the whole course takes a while on a busy machine. */
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

const someLesson = (host: TestHost): string =>
  host.course.files.map(([address]) => address).find((address) => /^en\/learn\/.+\/$/.test(address))!;
const right = (host: TestHost): [string, string][] => host.course.files.map(([address, digest]) => [address, digest]);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** How many bytes lie in the cache for each address of the list, whatever they are. */
async function storedSizes(page: Page, host: TestHost): Promise<Map<string, number>> {
  const sizes = await page.evaluate(async (root) => {
    const found: [string, number][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) {
        // The worker may have put another in its place since the keys were read.
        const body = await (await cache.match(key))?.arrayBuffer();
        if (body) found.push([key.url.slice(root.length).replace(/\?.*/, ''), body.byteLength]);
      }
    }
    return found;
  }, host.url);
  return new Map(sizes);
}

/**
 * Makes of the copy what the worker before this one left: text as it came, under the names that Workbox gives.
 * Gives how many files that are.
 */
function makeFormer(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]!);
    const packed = (await cache.keys()).filter(({ url }) => url.endsWith('-packed'));
    for (const key of packed) {
      const address = key.url.replace(/\?.*/, '');
      const isNamedByDigest = /\/_astro\/.+\.js$/.test(address);
      const body = await (await fetch(address)).text();
      const { headers } = await fetch(address);
      await cache.put(isNamedByDigest ? address : key.url.replace('-packed', ''), new Response(body, { headers }));
      await cache.delete(key);
    }
    return packed.length;
  });
}

test.describe('the whole course', () => {
  // What the bar is about is all of it.
  test.use({ isSmall: false });
  keptSmall('in packs');
});
keptSmall('file by file');

function keptSmall(way: string): void {
  test(`what comes ${way} is kept small: text packed, the rest as it came, and the worker says how much`, async ({
    page,
    host,
  }) => {
    if (way === 'file by file') host.breakPacks(404);
    await page.goto(`${host.url}en/`);
    const status = await untilKept(page);
    const stored = await storedSizes(page, host);
    expect([...stored.keys()].sort()).toEqual(
      right(host)
        .map(([address]) => address)
        .sort(),
    );

    const total = [...stored.values()].reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(ROOM);
    expect(status.bytes).toBe(total);
    let [pages, pagesStored] = [0, 0];
    for (const [address, , bytes] of host.course.files) {
      const type = contentType(address);
      const size = stored.get(address)!;
      if (!isText(type)) expect(size, address).toBe(bytes);
      else expect(size, address).toBeLessThan(bytes);
      if (!type.startsWith('text/html')) continue;
      pages += bytes;
      pagesStored += size;
    }
    expect(pagesStored).toBeLessThan(pages * 0.45);
    // The browser counts its own notes on each file too: address, times, headers. They are not much more than that.
    const counted = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    expect(counted).toBeLessThanOrEqual(total + 200_000 + stored.size * NOTES);
  });
}

test('a page that is opened from the copy is the file, byte for byte', async ({ page, host }) => {
  await page.goto(`${host.url}en/`);
  await untilKept(page);
  await cutOff(page, host);
  for (const address of ['en/', someLesson(host), 'en/help/', 'en/search/']) {
    const answer = await page.goto(host.url + address);
    expect(answer!.fromServiceWorker()).toBe(true);
    expect(await answer!.body(), address).toEqual(await readFile(join(host.root, fileOf(address))));
    await expect(heading(page)).toBeVisible();
  }
});

test('the copy of a former worker is taken over without the network, proved, and packed', async ({ page, host }) => {
  await page.addInitScript(() => sessionStorage.setItem('discreet', '1'));
  const lesson = someLesson(host);
  await page.goto(host.url + lesson);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register(new URL('/sw.js', location.origin));
    await navigator.serviceWorker.ready;
  });
  await untilKept(page);
  const whole = await storedSizes(page, host);
  const former = await makeFormer(page);
  expect(former).toBeGreaterThan(60);
  // One of its files is not what the build made.
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]!);
    const key = (await cache.keys()).find(({ url }) => url.includes('/en/learn/?'))!;
    await cache.put(key, new Response('<h1>Not ours</h1>', { headers: { 'content-type': 'text/html' } }));
  });

  await host.publish(`${lesson}index.html`, await heading(page).innerText(), 'The newer lesson');
  host.log.length = 0;
  await untilWaiting(page);
  expect(new Set(host.log)).toEqual(new Set(['sw.js', lesson, 'en/learn/']));
  // Until the new one takes over, the former one has all that it had.
  expect(await keysWithout(page, '-packed')).toBeGreaterThanOrEqual(former);

  await page.evaluate(async () => {
    const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
    (await navigator.serviceWorker.ready).waiting!.postMessage({ type: 'step-in' });
    await taken;
  });
  await expect.poll(async () => (await ask(page, { type: 'status' })).state, PATIENCE).toBe('ready');
  await expect.poll(async () => (await storedSizes(page, host)).size, PATIENCE).toBe(whole.size);
  await cutOff(page, host);
  const wanted = right(host).filter(([address]) => address !== lesson);
  expect((await digests(page, host)).filter(([address]) => address !== lesson)).toEqual(wanted);
  // The worker packs one file after the other, and goes on with it while the page is used.
  const others = [...whole].filter(([address]) => address !== lesson);
  const unlike = async () => {
    const now = await storedSizes(page, host);
    return others.filter(([address, size]) => now.get(address) !== size).map(([address]) => address);
  };
  await expect.poll(unlike, PATIENCE).toEqual([]);
  await page.goto(host.url + lesson);
  await expect(heading(page)).toHaveText('The newer lesson');
});

test('a page that lies damaged in the copy comes from the network, and is mended', async ({ page, host }) => {
  const lesson = someLesson(host);
  await page.goto(`${host.url}en/`);
  const { bytes } = await untilKept(page);
  await page.evaluate(async (address) => {
    const cache = await caches.open((await caches.keys())[0]!);
    const key = (await cache.keys()).find(({ url }) => url.includes(`/${address}?`))!;
    const stored = (await cache.match(key))!;
    const body = await stored.clone().arrayBuffer();
    await cache.put(key, new Response(body.slice(0, body.byteLength / 2), { headers: stored.headers }));
  }, lesson);
  host.log.length = 0;
  await page.goto(host.url + lesson);
  expect(host.log).toContain(lesson);
  await expect(heading(page)).toBeVisible();
  host.log.length = 0;
  expect(await ask(page, { type: 'check' })).toMatchObject({ state: 'ready', bytes });
  expect(host.log).toEqual([lesson]);
  await cutOff(page, host);
  expect(await digests(page, host)).toEqual(right(host));
});

/** How many names in the copy do not end so. */
function keysWithout(page: Page, end: string): Promise<number> {
  return page.evaluate(async (ending) => {
    const cache = await caches.open((await caches.keys())[0]!);
    return (await cache.keys()).filter(({ url }) => !url.endsWith(ending)).length;
  }, end);
}
