import { chromium } from '@playwright/test';
import { QUIET, findChromium } from './src/commands/chromium.mjs';
import { unzipSync } from 'fflate';
import { readFileSync, mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
const out = '/tmp/pk/ü b';
rmSync(out, { recursive: true, force: true });
for (const name of ['off-script-en', 'off-script-course-en-kolibri', 'off-script-wrong-court-en-scorm-1.2'])
  for (const [p, b] of Object.entries(unzipSync(readFileSync(`dist/downloads/en/${name}.zip`)))) { const f = `${out}/${name}/${p}`; mkdirSync(dirname(f), { recursive: true }); writeFileSync(f, b); }
const browser = await chromium.launch({ executablePath: await findChromium(), args: QUIET });
const page = await browser.newPage({ reducedMotion: 'reduce' });
page.on('console', m => console.log('console', m.type(), m.text().slice(0, 200)));
page.on('pageerror', e => console.log('pageerror', e.message));
page.on('requestfailed', r => console.log('failed', r.url().slice(-90)));
await page.goto(`file://${out}/off-script-en/Off Script (English)/index.html`);
await page.waitForURL(/en\/index\.html/);
console.log(page.url());
await page.goto(new URL('search/index.html', page.url()).href);
await page.getByRole('searchbox').fill('visa');
await page.locator('.hit').first().waitFor();
console.log(await page.locator('[data-part="message"]').textContent(), await page.locator('.hit a').evaluateAll(a => a.slice(0,3).map(x => x.href)));
await page.locator('.hit a').first().click();
console.log(page.url(), await page.title());
await page.screenshot({ path: '/tmp/wt/shots/packages/copy.png' });
await page.goto(`file://${out}/off-script-course-en-kolibri/index.html`);
await page.setViewportSize({ width: 768, height: 900 });
await page.screenshot({ path: '/tmp/wt/shots/packages/contents-768.png', fullPage: true });
await page.goto(`file://${out}/off-script-wrong-court-en-scorm-1.2/index.html`);
await page.screenshot({ path: '/tmp/wt/shots/packages/conversation.png', fullPage: true });
await page.goto(`file://${out}/off-script-course-en-kolibri/lesson/first-hello/index.html`);
await page.screenshot({ path: '/tmp/wt/shots/packages/lesson.png', fullPage: true });
for (const [w, scheme] of [[360,'light'],[768,'dark'],[1280,'light']]) {
  await page.setViewportSize({ width: w, height: 900 }); await page.emulateMedia({ colorScheme: scheme });
  await page.goto(`file:///tmp/wt/packages/dist/en/downloads/index.html`);
  await page.screenshot({ path: `/tmp/wt/shots/packages/downloads-${w}.png`, fullPage: true });
  console.log(w, await page.evaluate(() => document.documentElement.scrollWidth));
}
await browser.close();
