/** The site in the two pseudo-languages: long and accented, and right to left. Built for this test alone. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { serveStatic } from '../../src/commands/static-server.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${top}.build/dist-languages`;
const addresses = [
  '',
  'learn/',
  'learn/first-hello/',
  'practice/',
  'practice/wrong-court/',
  'practice/wrong-court/transcript/',
  'practice/two-dashboards/',
  'practice/two-dashboards/transcript/',
  'practice/inbox/',
  'practice/job-adverts/',
  'learn/express/',
  'learn/getting-close/',
  'techniques/',
  'techniques/channel-shift/',
  'help/',
  'help/gb/',
  'sources/',
  'search/',
  'device/',
  'offline/',
  'about/',
];
let site: Awaited<ReturnType<typeof serveStatic>>;

test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.use({ serviceWorkers: 'block' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  const env = {
    ...process.env,
    OFFSCRIPT_LANGUAGES: 'en,qaa,qar',
    OFFSCRIPT_PDF: 'none',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  execFileSync('npx', ['astro', 'build', '--outDir', folder], { cwd: top, env, stdio: 'ignore' });
  site = await serveStatic({ root: folder, packing: 'quick' });
});
test.afterAll(async () => {
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

for (const [code, direction] of [
  ['qaa', 'ltr'],
  ['qar', 'rtl'],
] as const)
  test(`${code}: pages say their language and direction, and nothing runs out of a small screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of addresses) {
      await page.goto(`${site.url}${code}/${address}`);
      await expect(page.locator('html'), address).toHaveAttribute('lang', code);
      await expect(page.locator('html'), address).toHaveAttribute('dir', direction);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(wide, `${code}/${address}`).toBeLessThanOrEqual(0);
    }
  });

test('qar: the conversation is mirrored, and is played all the same', async ({ page }) => {
  await page.goto(`${site.url}qar/practice/wrong-court/`);
  await expect(page.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
  await page.locator('[data-act="next"]').click();
  await page.locator('[data-part="choices"] button').first().click();
  const side = (selector: string) =>
    page
      .locator(`[data-part="log"] ${selector}`)
      .last()
      .evaluate((line) => line.getBoundingClientRect().left);
  expect(await side('.line--reply .bubble')).toBeLessThan(await side('.line--contact .bubble'));
});
