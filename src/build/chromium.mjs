// @ts-check
/** Finding a Chromium, for the tests and for the files for paper: on a laptop, in a bare container, and in between. */
import { existsSync } from 'node:fs';

const SYSTEM = [
  // Debian's browser without a window to draw: the tests take a third less time with it.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Keeps a system's own browser from calling home, and from finding our made-up names anywhere but here; and letters as wide as
 * they are on a screen, for one that draws no window rounds each to whole dots.
 */
export const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
];

/** What to do where there is no browser. */
export const BROWSER_WAYS =
  'Run "npx playwright install chromium" or, on Debian as root, "apt-get install chromium"; or name one in CHROMIUM_PATH.';

/**
 * The browser to use: the one named in CHROMIUM_PATH, else Playwright's own, else the system's. Undefined where
 * there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return asked;
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));
}
