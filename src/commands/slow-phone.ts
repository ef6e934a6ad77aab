/** Measuring what a reader with a cheap phone sees. Every measurement starts with nothing in the cache. */
import type { Browser, Page } from '@playwright/test';
import { SLOW } from './slow-line.ts';

/** How many times slower than this machine the phone's processor is. */
export const SLOWER = 4;

const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
} as const;

/** What a visit to a page was like; times in ms. */
export interface Visit {
  readonly painted: number;
  readonly shift: number;
  readonly blocking: number;
}

/** The worker's word on what it has; the rest of it is of no matter here. */
interface Kept {
  readonly type: 'status';
  readonly files: number;
  readonly bytes: number;
}

/** A first visit: nothing is in the cache, nothing on the device. */
export async function visit(inside: Browser, address: string): Promise<Visit> {
  return withPage(inside, async (page) => {
    await page.addInitScript(() => {
      const seen = { painted: 0, shift: 0, tasks: [] as [number, number][] };
      Object.assign(globalThis, { seen });
      const observe = (
        type: string,
        act: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
      ): void => new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
      observe('largest-contentful-paint', (entry) => void (seen.painted = entry.startTime));
      observe('layout-shift', (entry) => void (seen.shift += entry.hadRecentInput ? 0 : (entry.value ?? 0)));
      observe('longtask', (entry) => void seen.tasks.push([entry.startTime, entry.duration]));
    });
    await slowDown(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    return page.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: { painted: number; shift: number; tasks: [number, number][] } };
      const shown = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const blocking = seen.tasks
        .filter(([start]) => start >= shown)
        .reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0);
      return { painted: seen.painted, shift: seen.shift, blocking };
    });
  });
}

/** From the press of *Next message* until the next one is painted, with everything loaded. */
export async function pressToBubble(inside: Browser, address: string): Promise<number> {
  return withPage(inside, async (page) => {
    await page.goto(address, { waitUntil: 'load' });
    const log = page.getByRole('log');
    const start = page
      .getByRole('main')
      .getByRole('link', { name: /^Sit down/ })
      .or(page.getByRole('main').getByRole('button', { name: /^(Sit down|Next message)/ }));
    await start.first().click();
    const next = page.getByRole('button', { name: /^Next message/ }).first();
    await next.waitFor();
    await log.evaluate((element) => {
      const timing = { pressed: 0, painted: 0 };
      Object.assign(globalThis, { timing });
      addEventListener('pointerup', (event) => (timing.pressed = event.timeStamp), { capture: true });
      new MutationObserver(() => {
        // The frame after the next one begins when the next one is on the screen.
        requestAnimationFrame(() => requestAnimationFrame(() => (timing.painted ||= performance.now())));
      }).observe(element, { childList: true, subtree: true });
    });
    await next.click();
    const timing = await page.waitForFunction(() => {
      const { timing: seen } = globalThis as unknown as { timing: { pressed: number; painted: number } };
      return seen.painted > 0 && seen;
    });
    const { pressed, painted } = (await timing.jsonValue()) as { pressed: number; painted: number };
    return painted - pressed;
  });
}

/** A whole copy: when it was there, how many files it has, their bytes as stored, and what the browser counts in all. */
export interface Copy {
  readonly ms: number;
  readonly files: number;
  readonly bytes: number;
  readonly usage: number;
}

/** From the start of a first visit until everything is on the device. */
export async function untilKept(inside: Browser, address: string): Promise<Copy> {
  return withPage(inside, async (page) => {
    await page.goto(address);
    return page.evaluate(async () => {
      const failed = new Promise<never>((_, fail) =>
        navigator.serviceWorker.addEventListener(
          'message',
          ({ data }) => data.type === 'failed' && fail(new Error(data.reason)),
        ),
      );
      const { active } = await Promise.race([navigator.serviceWorker.ready, failed]);
      if (active?.state !== 'activated') await new Promise((done) => active?.addEventListener('statechange', done));
      const ms = performance.now();
      const status = await new Promise<Kept>((done) => {
        navigator.serviceWorker.addEventListener(
          'message',
          ({ data }: MessageEvent<Kept>) => data.type === 'status' && done(data),
        );
        active?.postMessage({ type: 'status' });
      });
      const { usage = NaN } = await navigator.storage.estimate();
      return { ms, files: status.files, bytes: status.bytes, usage };
    });
  });
}

async function slowDown(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const throughput = { downloadThroughput: SLOW.bitsPerSecond / 8, uploadThroughput: SLOW.bitsPerSecond / 16 };
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: SLOW.roundTripMs, ...throughput });
}

async function withPage<T>(inside: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await inside.newContext(PHONE);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  try {
    return await act(page);
  } finally {
    await context.close();
  }
}
