/** *Leave this site*: without script, with it, by keyboard, offline, in a frame, and what stays behind. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type FrameLocator, type Page, expect, test } from '@playwright/test';
import { EXIT_ADDRESS } from '../../src/site.ts';
import { TestHost } from './server.ts';

test.use({ serviceWorkers: 'block' });

const leaveLink = (page: Page | FrameLocator) => page.getByRole('link', { name: 'Leave this site', exact: true });
const status = (page: Page) => page.getByRole('status').first();

/** The other site, as a page of its own. `hang` never answers, so that one can look at the page being left. */
async function otherSite(page: Page, how: 'answer' | 'hang' = 'answer'): Promise<void> {
  await page.route(`${EXIT_ADDRESS}**`, (route) =>
    how === 'hang'
      ? new Promise(() => undefined)
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>Elsewhere' }),
  );
}

const pressShift = async (page: Page, times: number): Promise<void> => {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
};

const isGone = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dataset['gone'] !== undefined);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a plain link to another site', async ({ page }) => {
    await otherSite(page);
    await page.goto('/en/learn/');
    await expect(leaveLink(page)).toHaveAttribute('href', EXIT_ADDRESS);
    await expect(leaveLink(page)).toHaveAttribute('rel', /noreferrer/);
    await leaveLink(page).click();
    await expect(page).toHaveURL(EXIT_ADDRESS);
  });
});

test('it is the first thing a keyboard reaches, after the way to the content', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(leaveLink(page)).toBeFocused();
});

test('pressing it hides the page in the same moment', async ({ page }) => {
  await otherSite(page, 'hang');
  await page.goto('/en/learn/');
  await page.evaluate(() => sessionStorage.setItem('places', 'something'));
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-leave]')?.click();
    const cover = document.querySelector('[role="alert"]');
    const box = cover?.getBoundingClientRect();
    return {
      title: document.title,
      words: cover?.textContent,
      covers: box?.width === innerWidth && box.height === innerHeight,
      visible: [...document.body.children].filter((child) => child !== cover && child.checkVisibility()).length,
      kept: sessionStorage.length,
    };
  });
  expect(seen).toEqual({ title: 'Wikipedia', words: 'Loading.', covers: true, visible: 0, kept: 0 });
});

test('Back does not lead to the page that was left', async ({ page }) => {
  await otherSite(page);
  await page.goto('/en/');
  await page.goto('/en/learn/');
  const entries = await page.evaluate(() => history.length);
  await leaveLink(page).click();
  await expect(page).toHaveURL(EXIT_ADDRESS);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('Shift three times leaves, and says how far one is', async ({ page }) => {
  await otherSite(page);
  await page.goto('/en/');
  await pressShift(page, 1);
  await expect(status(page)).toHaveText('Shift. Press it 2 more times to leave this site.');
  await pressShift(page, 1);
  await expect(status(page)).toHaveText('Shift. Press it 1 more time to leave this site.');
  await expect(page).toHaveURL(/\/en\/$/);
  await pressShift(page, 1);
  await expect(page).toHaveURL(EXIT_ADDRESS);
});

test('five seconds after a press, it begins anew', async ({ page }) => {
  await page.clock.install();
  await otherSite(page);
  await page.goto('/en/');
  await pressShift(page, 2);
  await page.clock.runFor(4_000);
  await expect(status(page)).toHaveText('Shift. Press it 1 more time to leave this site.');
  await page.clock.runFor(2_000);
  await expect(status(page)).toHaveText('Shift was not pressed again. You are still here.');
  await pressShift(page, 2);
  await page.clock.runFor(1_000);
  await expect(page).toHaveURL(/\/en\/$/);
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(EXIT_ADDRESS);
});

test('writing capitals, another key between, or Shift with the mouse leaves nothing', async ({ page }) => {
  await page.goto('/en/');
  for (const letter of ['A', 'B', 'C']) await page.keyboard.press(`Shift+${letter}`);
  for (const key of ['Shift', 'Shift', 'x', 'Shift']) await page.keyboard.press(key);
  await page.keyboard.press('x');
  for (let click = 0; click < 3; click += 1) await page.locator('h1').click({ modifiers: ['Shift'] });
  expect(await isGone(page)).toBe(false);
});

test('without a connection it leads to a page that could be anybody’s, wherever the site lies', async ({ page }) => {
  const host = await TestHost.start({ base: '/repo/', isSmall: true });
  await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  await page.goto(`${host.url}en/`);
  await page.goto(`${host.url}en/learn/`);
  await leaveLink(page).click();
  await expect(page).toHaveURL(`${host.url}away/`);
  await expect(page).toHaveTitle('Page not available');
  await expect(page.locator('body')).not.toContainText(/Off Script|scam|course/i);
  await page.goBack();
  await expect(page).toHaveURL(`${host.url}en/`);
  await host.remove();
});

test('a page that the browser shows again as it was left shows something neutral', async ({ page }) => {
  await otherSite(page, 'hang');
  await page.goto('/en/learn/');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-leave]')?.click();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page).toHaveURL(/\/away\/$/);
});

test('in a frame the whole window leaves; where the host forbids it, the frame is blank', async ({ page }) => {
  const host = await TestHost.start({ isSmall: true });
  // Pages may not be framed, so a copy of one lies where frames for other sites do, at the same depth.
  await mkdir(join(host.root, 'en/embed'), { recursive: true });
  await host.put('en/embed/index.html', await host.read('en/learn/index.html'));
  await otherSite(page);
  const frameIn = async (sandbox: string) => {
    await host.put(
      'host.html',
      `<!doctype html><title>Host</title><iframe sandbox="${sandbox}" src="en/embed/"></iframe>`,
    );
    await page.goto(`${host.url}host.html`);
    return page.frameLocator('iframe');
  };
  const forbidden = await frameIn('allow-scripts');
  await leaveLink(forbidden).click();
  await expect(forbidden.getByRole('alert')).toHaveText('Loading.');
  await expect(forbidden.locator('main')).toBeHidden();

  const allowed = await frameIn('allow-scripts allow-top-navigation');
  await leaveLink(allowed).click();
  await expect(page).toHaveURL(EXIT_ADDRESS);
  await host.remove();
});

test('the line beside the button is there on the first page of a visit only, and moves nothing', async ({ page }) => {
  const line = page.getByText('“Leave this site” works at once.');
  await page.goto('/en/');
  await expect(line).toBeVisible();
  await page.goto('/en/learn/');
  await expect(line).toBeHidden();
});

test.describe('discreet mode', () => {
  test('titles say nothing, nothing is kept, and Back leaves the site', async ({ page }) => {
    await page.goto('about:blank');
    await page.goto('/en/about/safety/');
    await page.getByRole('button', { name: 'Turn on discreet mode' }).click();
    await expect(page).toHaveTitle('Reading');
    for (const name of ['Learn', 'Practice', 'Help']) {
      await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/en/${name.toLowerCase()}/$`));
      await expect(page).toHaveTitle('Reading');
    }
    expect(
      await page.evaluate(() => [
        localStorage.length,
        Object.keys(sessionStorage).filter((key) => !['discreet', 'seen'].includes(key)),
      ]),
    ).toEqual([0, []]);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  test('it can be turned off again', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('button', { name: 'Turn on discreet mode' }).click();
    await page.getByRole('button', { name: 'Discreet mode is on. Turn it off' }).click();
    await expect(page.getByRole('button', { name: 'Turn on discreet mode' })).toBeVisible();
    await expect(page).not.toHaveTitle('Reading');
  });
});
