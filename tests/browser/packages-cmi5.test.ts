import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type RunningServer, serveStatic } from '../../src/commands/static-server.ts';
import { packageOf, unpack } from './packages.ts';
import { RecordStore } from './record-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'cmi5 '));
const store = new RecordStore();
let server: RunningServer;
let start: string;

test.beforeAll(async () => {
  server = await serveStatic({ root: folder, packing: 'quick' });
  await store.start();
  start = `${server.url}${encodeURIComponent(basename(unpack(packageOf('cmi5', 'the-bank-rings'), folder)))}/index.html`;
});
test.afterAll(async () => {
  await server.stop();
  await store.stop();
  rmSync(folder, { recursive: true });
});

test('cmi5: initialized first, completed once, terminated last; the place comes back; one token for all pages of a visit', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => /Content Security|Trusted/.test(message.text()) && faults.push(message.text()));
  const verbs = (): string[] => store.statements.map(({ verb }) => verb);
  const chat = page.locator('chat-scenario');
  const next = page.locator('[data-act="next"]');
  const said = page.locator('.log > li');

  await page.goto(start + store.launch());
  await expect(chat).toHaveAttribute('data-mode', 'play');
  for (let presses = 0; presses < 3 && (await next.isVisible()); presses += 1) await next.click();
  await expect(page.locator('[data-part="line"]')).toBeHidden();
  const shown = await said.count();
  await expect.poll(() => store.states.get('place') ?? '').toContain('"1;');
  // As a script loads it anew. Where the browser itself does, the page cannot know that it will be back.
  await page.evaluate(() => location.reload());
  await expect(chat).toHaveAttribute('data-mode', 'play');
  await expect(said).toHaveCount(shown);
  expect(verbs()).toEqual(['initialized']);
  await page.goto('about:blank');
  await expect.poll(verbs).toEqual(['initialized', 'terminated']);

  await page.goto(start + store.launch());
  await expect(said).toHaveCount(shown);
  await page.getByText('What to expect').click();
  await page.getByRole('link', { name: 'Read it as text' }).click();
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect.poll(verbs).toEqual(['initialized', 'terminated', 'initialized', 'completed']);
  await page.getByRole('button', { name: 'Close and go back' }).click();
  await expect.poll(verbs).toEqual(['initialized', 'terminated', 'initialized', 'completed', 'terminated']);
  await expect(page).toHaveURL(`${store.url}back`);

  await page.goto(start + store.launch());
  await page.getByText('What to expect').click();
  await page.getByRole('link', { name: 'Read it as text' }).click();
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.goto('about:blank');
  await expect.poll(() => verbs().slice(5)).toEqual(['initialized', 'terminated']);
  expect(store.statements.filter(({ result }) => result && 'score' in result)).toEqual([]);
  // The way back is only a page of the platform, which this one does not have.
  expect(store.refused.filter((what) => !what.includes('back') && !what.includes('favicon'))).toEqual([]);
  expect(faults).toEqual([]);
});

test('cmi5: opened by hand, or with a platform that does not know it, the page works and says that nothing is kept', async ({
  page,
}) => {
  const used = store.launch();
  await fetch(new URLSearchParams(used).get('fetch') ?? '', { method: 'POST' });
  for (const query of ['', '?endpoint=javascript:1&fetch=x&actor=%7B&registration=1&activityId=1', used]) {
    await page.goto(start + query);
    await expect(page.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
    await expect(page.locator('[data-part="line"]')).toContainText('will be lost');
  }
});
