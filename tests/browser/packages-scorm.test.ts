import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type RunningServer, serveStatic } from '../../src/commands/static-server.ts';
import { withSeed } from './conversation-player.ts';
import { playThrough } from './foreign-site.ts';
import { installScorm, launch, pressOn, standing } from './learning-platform.ts';
import { packageOf, unpack } from './packages.ts';

const folder = mkdtempSync(join(tmpdir(), 'scorm ü '));
let server: RunningServer;
let platform: string;
const addressIn = (kind: string, of: string, path: string): string =>
  new URL(`${encodeURIComponent(basename(unpack(packageOf(kind, of), folder)))}/${path}`, platform).href;

test.beforeAll(async () => {
  installScorm(folder);
  server = await serveStatic({ root: folder, base: '/a b/ü/', packing: 'quick' });
  platform = new URL('platform.html', server.url).href;
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test('a conversation is begun, suspended, gone on with and completed, and nothing else is said or asked', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await withSeed(page, 1);
  const start = addressIn('scorm-1.2', 'wrong-court', 'index.html');
  let frame = await launch(page, platform, start);
  const bubbles = frame.locator('.log > li');
  await pressOn(frame, 4);
  await expect(frame.locator('[data-part="line"]')).toBeHidden();
  const shown = await bubbles.count();
  const first = await standing(page);
  expect(first.status).toBe('incomplete');
  expect(first.exit).toBe('suspend');
  expect(first.suspended).toMatch(/^1;/);

  // To the text, to help and back by the browser: one visit.
  await frame.getByText('What to expect').click();
  await frame.getByRole('link', { name: 'Read it as text' }).click();
  await expect(frame.getByRole('button', { name: 'I have read this' })).toBeVisible();
  await frame.getByRole('link', { name: 'Help and numbers' }).click();
  await expect(frame.getByRole('heading', { level: 1, name: 'Help and numbers' })).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(frame.getByRole('button', { name: 'I have read this' })).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(bubbles).toHaveCount(shown);
  expect((await standing(page)).calls).not.toContain('LMSFinish');

  frame = await launch(page, platform, start, first);
  await expect(frame.locator('.log > li')).toHaveCount(shown);
  await playThrough(page.mainFrame().childFrames()[0]!);
  const last = await standing(page);
  expect(last.status).toBe('completed');
  expect(last.score).toBe('');
  const said = last.calls.filter((call) => /Set|Get/.test(call)).map((call) => call.split(' ')[1]);
  expect(new Set(said)).toEqual(new Set(['cmi.core.lesson_status', 'cmi.core.exit', 'cmi.suspend_data']));
  await page.locator('iframe').evaluate((element) => element.remove());
  expect((await standing(page)).calls.at(-1)).toBe('LMSFinish');
  expect(faults).toEqual([]);
});

test('a form in the course is gone on with, and completed at its end', async ({ page }) => {
  const start = addressIn('scorm-1.2', 'course', 'form-c1/index.html');
  let frame = await launch(page, platform, start);
  const answer = async (): Promise<void> => {
    await expect(frame.locator('form-sitting')).toHaveAttribute('data-mode', 'one');
    for (const set of await frame.locator('.judged[data-now] fieldset').all())
      await set.getByRole('radio').first().check();
    await frame.locator('[data-act="check"]').click();
  };
  await answer();
  await answer();
  const half = await standing(page);
  expect(half.status).toBe('incomplete');
  const third = await frame.locator('.judged[data-now]').getAttribute('data-id');
  frame = await launch(page, platform, start, half);
  await expect(frame.locator('.judged[data-now]')).toHaveAttribute('data-id', third ?? '');
  for (let left = (await frame.locator('.judged').count()) - 2; left > 0; left -= 1) await answer();
  await expect.poll(async () => (await standing(page)).status).toBe('completed');
  expect((await standing(page)).score).toBe('');
});

test('broken data, too much of it, a platform that goes away, and none at all: the page works, and says what is not kept', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const start = addressIn('scorm-1.2', 'the-bank-rings', 'index.html');
  for (const suspended of ['1;AAAA', '9;a newer shape', 'x'.repeat(4096), '{"page":12}']) {
    const frame = await launch(page, platform, start, { status: 'incomplete', suspended });
    await expect(frame.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
    await pressOn(frame, 2);
    expect((await standing(page)).suspended).toMatch(/^1;/);
  }
  const frame = await launch(page, platform, start, { status: 'completed' });
  await pressOn(frame, 1);
  expect((await standing(page)).status, 'completed for good').toBe('completed');
  await page.evaluate(() => {
    (window as unknown as { API: Record<string, unknown> }).API['LMSSetValue'] = () => {
      throw new Error('signed out');
    };
  });
  await pressOn(frame, 1);
  await expect(frame.locator('[data-part="line"]')).toContainText('will be lost');

  await page.goto(start);
  await expect(page.locator('[data-part="line"]')).toContainText('will be lost');
  await page.locator('[data-act="next"]').click();
  expect(await page.locator('.log > li').count()).toBeGreaterThan(1);
  expect(faults).toEqual([]);
});
