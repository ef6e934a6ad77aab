/** What is opened without a platform: the folder from a stick and from a school's server, and the course in Kolibri. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page, expect, test } from '@playwright/test';
import { parse, serialize } from 'parse5';
import { serveStatic } from '../../src/commands/static-server.ts';
import { packSuspended, unpackSuspended } from '../../src/hosts/suspended.ts';
import { contentType } from '../../src/sw/content-type.ts';
import { filesOf, packageOf, textOf, unpack } from './packages.ts';

const NAME = 'Off Script (English)';

test('the folder: from a stick and from a server at an odd path one can read, play and search', async ({ page }) => {
  const parent = mkdtempSync(join(tmpdir(), 'stick ü '));
  const folder = join(unpack(packageOf('zip', 'site'), parent), NAME);
  const server = await serveStatic({ root: folder, base: '/a b/ü/', packing: 'quick' });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  for (const root of [pathToFileURL(`${folder}/`).href, server.url]) {
    await page.goto(new URL('index.html', root).href);
    await expect(page).toHaveURL(/\/en\/index\.html$/);
    const way = await page.getByRole('link', { name: 'Search', exact: true }).first().getAttribute('href');
    await page.goto(new URL(way ?? '', page.url()).href);
    await search(page, 'visa');
    await page.locator('.hit a').first().click();
    await expect(page).toHaveURL(/techniques\/job-wrong-route\/index\.html$/);
    await page.getByRole('link', { name: 'Practice' }).first().click();
    await page.getByRole('link', { name: 'The wrong court' }).first().click();
    await page.locator('[data-act="next"]').click();
    expect(await page.locator('.log > li').count()).toBeGreaterThan(1);
  }
  expect(faults).toEqual([]);
  await server.stop();
  rmSync(parent, { recursive: true });
});

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await expect(page.locator('[data-part="message"]')).toHaveText(/^Pages found/);
}

/** As Kolibri writes a page anew: its own script is the first thing in the head. */
function throughKolibri(html: string): string {
  return serialize(parse(html)).replace(
    '<head>',
    '<head><script>try { window.parent.begin(window); } catch (e) {}</script>',
  );
}

const KOLIBRI_POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";
const KOLIBRI = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kolibri</title><link rel="icon" href="data:,"><script>
const data = {}, longest = [];
window.begin = (content) => { content.parent.API = {
  LMSInitialize: () => 'true', LMSCommit: () => 'true', LMSFinish: () => 'true', LMSGetLastError: () => '0',
  LMSGetValue: (name) => data[name] ?? '',
  LMSSetValue: (name, value) => { longest.push(value.length); if (value.length > 4096) return 'false'; data[name] = value; return 'true'; },
}; };
</script><iframe title="Content" sandbox="allow-scripts allow-same-origin" src="zip/index.html" style="inline-size: 100%; block-size: 90vh"></iframe>`;

test('Kolibri: the whole course in its sandbox, under its policy; done when every lesson is', async ({ page }) => {
  const files = filesOf(packageOf('kolibri', 'course'));
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '/')
      .replace(/[?#].*$/, '')
      .slice(1);
    if (path === '') return void response.writeHead(200, { 'content-type': 'text/html' }).end(KOLIBRI);
    const content = files.get(path.replace('zip/', ''));
    if (!content) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': contentType(path), 'content-security-policy': KOLIBRI_POLICY });
    response.end(path.endsWith('.html') ? throughKolibri(textOf(files, path.replace('zip/', ''))) : content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const frame = page.frameLocator('iframe');
  const status = (): Promise<string> => page.evaluate("data['cmi.core.lesson_status']") as Promise<string>;

  await frame.getByRole('link', { name: 'The wrong court' }).click();
  await frame.locator('[data-act="next"]').click();
  await expect(frame.locator('[data-part="line"]')).toBeHidden();
  await frame.getByRole('link', { name: 'Help and numbers' }).click();
  await expect(frame.locator('a[href^="tel:"]').first()).toBeAttached();
  expect(await frame.locator('a[href^="http"], a[target]').count(), 'links that lead nowhere there').toBe(0);

  const lessons = [...files.keys()].flatMap((path) => /^(lesson\/[^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  expect(lessons.length).toBeGreaterThan(10);
  const read = async (lesson: string): Promise<void> => {
    await page.evaluate((next) => (document.querySelector('iframe')!.src = `zip/${next}/index.html`), lesson);
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await frame.locator('[data-finish]').click();
    await expect(frame.locator('[data-finish]')).toBeDisabled();
  };
  await read(lessons[0]!);
  await page.evaluate(() => (document.querySelector('iframe')!.src = 'zip/index.html'));
  await expect(frame.locator('[data-finished]:visible')).toHaveCount(1);
  const { kept } = unpackSuspended(await page.evaluate("data['cmi.suspend_data']"));
  expect(kept.map(([of, key]) => `${of} ${key}`)).toEqual(['wrong-court places']);
  const { text } = packSuspended({ done: lessons.slice(0, -2), kept });
  await page.evaluate(`data['cmi.suspend_data'] = '${text}'`);
  await read(lessons.at(-2)!);
  expect(await status()).toBe('incomplete');
  await read(lessons.at(-1)!);
  expect(await status()).toBe('completed');
  expect(await page.evaluate('Math.max(...longest)')).toBeLessThanOrEqual(4096);
  expect(faults).toEqual([]);
  server.close();
});
