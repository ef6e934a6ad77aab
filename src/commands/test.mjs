// @ts-check
/**
 * `npm test`: everything from a bare clone to the last test. Installs, finds or fetches a browser, checks the
 * content, builds, and runs all tests; what is given after `--` goes to Playwright. The last line is always
 * `N passed, N failed`.
 */
import { existsSync } from 'node:fs';
import { BROWSER_WAYS, findChromium } from '../build/chromium.mjs';
import { buildIfChanged, installIfNeeded, projectNode, run } from './prepare.mjs';

stopUnless(installIfNeeded(), 'The packages could not be installed.');
projectNode();
await haveBrowser();
const { code, isNew } = await buildIfChanged();
stopUnless(code, 'The site could not be built.');
// A new build has been checked on the way.
if (!isNew) stopUnless(run('npm', ['run', '--silent', 'check', '--', '--quiet']), 'The content has mistakes.');
process.exit(
  run('npm', ['exec', '--', 'playwright', 'test', '-c', 'tests/playwright.config.ts', ...process.argv.slice(2)]),
);

async function haveBrowser() {
  if (await findChromium()) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found; installing Chromium from Debian.');
    const isThere = (/** @type {string} */ name) =>
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]) === 0;
    // The first draws no window, and so is quicker; not every Debian has it.
    if (run('apt-get', ['update', '-q']) === 0) ['chromium-headless-shell', 'chromium'].some(isThere);
  }
  if (await findChromium()) return;
  console.log("No browser found; fetching Playwright's.");
  run('npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
  if (await findChromium()) return;
  stopUnless(1, `There is no browser to test with. ${BROWSER_WAYS}`);
}

/**
 * @param {number} exitCode
 * @param {string} sentence
 */
function stopUnless(exitCode, sentence) {
  if (exitCode === 0) return;
  console.error(sentence);
  console.log('0 passed, 1 failed');
  process.exit(exitCode);
}
