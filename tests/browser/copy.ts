import type { Page } from '@playwright/test';
import type { FromWorker, Status, ToWorker } from '../../src/sw/messages.ts';
import type { TestHost } from './server.ts';

/** Waits until the worker of this page has the whole course and is at work. */
export async function untilKept(page: Page): Promise<Status> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((done) => active?.addEventListener('statechange', done));
  });
  return ask(page, { type: 'status' });
}

/** Says something to the worker and gives its next answer. */
export async function ask(page: Page, message: ToWorker): Promise<Status> {
  const answer = await page.evaluate(async (word) => {
    const { active } = await navigator.serviceWorker.ready;
    return new Promise<FromWorker>((done) => {
      navigator.serviceWorker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromWorker>) => data.type === 'status' && done(data),
      );
      active?.postMessage(word);
    });
  }, message);
  if (answer.type !== 'status') throw new Error(answer.type);
  return answer;
}

/** Waits for a new version to stand ready behind the one at work. The browser looks for it when it pleases. */
export async function untilWaiting(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((later) => setTimeout(later, 50));
  });
}

/** What this site has on the device. */
export function whatIsKept(
  page: Page,
): Promise<{ registrations: number; caches: number; localStorage: number; databases: number }> {
  return page.evaluate(async () => ({
    registrations: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    localStorage: localStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
}

/** The digest of every file, as the page gets it. */
export function digests(page: Page, host: TestHost): Promise<[string, string][]> {
  return page.evaluate(
    async ([root, addresses]) => {
      const found: [string, string][] = [];
      for (const address of addresses) {
        const content = await (await fetch(new URL(address, root))).arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
        found.push([address, btoa(String.fromCharCode(...digest))]);
      }
      return found;
    },
    [host.url, host.course.files.map(([address]) => address)] as const,
  );
}

/** Takes the network away, for good: the browser is offline and the host is gone. */
export async function cutOff(page: Page, host: TestHost): Promise<void> {
  await page.context().setOffline(true);
  await host.stop();
}
