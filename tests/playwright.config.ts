import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { QUIET, findChromium } from '../src/build/chromium.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));
const dist = process.env['DIST'] ?? `${top}dist`;
const port = Number(process.env['TEST_PORT'] ?? 4390);
const executablePath = await findChromium();
const browser = { launchOptions: { args: QUIET, ...(executablePath && { executablePath }) } };

/**
 * One runner for all layers. `unit` and `content` need neither a browser nor a built site; `browser` and `phone`
 * look at what `npm run build` made. Nothing is tried twice: a test that fails now and then is a fault.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // To take the whole course over needs some seconds, and more on a busy machine.
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [[process.env['CI'] ? 'dot' : 'line'], ['./plain-line-reporter.ts']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    contextOptions: { reducedMotion: 'reduce' },
    // Each visit would copy the whole course. What is about the copy, or works without a connection, allows it.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'unit', testDir: 'unit' },
    { name: 'content', testDir: 'content' },
    {
      name: 'browser',
      testDir: 'browser',
      testIgnore: '**/*.phone.test.ts',
      use: { ...devices['Desktop Chrome'], ...browser },
    },
    { name: 'phone', testDir: 'browser', testMatch: '**/*.phone.test.ts', use: { ...devices['Pixel 7'], ...browser } },
  ],
  ...(existsSync(dist) && {
    webServer: {
      command: `node src/commands/serve.ts`,
      cwd: top,
      env: { PORT: String(port), DIST: dist },
      url: `http://127.0.0.1:${port}/`,
      reuseExistingServer: !process.env['CI'],
    },
  }),
});
