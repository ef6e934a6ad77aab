/** The page for editors of other sites: choose, see it in a real frame, copy code that works. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Page, expect, test } from '@playwright/test';
import { pagesLike } from './built-pages.ts';

const ADDRESS = 'en/embed/';
const what = (page: Page) => page.getByLabel('What to show');
const preview = (page: Page) => page.locator('.embed__page iframe');
const code = (page: Page, of: string) => page.locator(`[data-code="${of}"]`);
const way = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

/** The frame as it is now, and where it leads. */
const leadsTo = (page: Page, end: string) => expect(preview(page)).toHaveAttribute('src', new RegExp(`${end}$`));

/** A page of somebody else, on another port, with no rules of its own. */
async function otherSite(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Somebody else</title>'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop: () => void server.close() };
}

test('chosen, changed and copied by keyboard alone, it works in a page of another site', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(ADDRESS);
  await leadsTo(page, '/en/embed/wrong-court/');
  await expect(page.frameLocator('.embed__page iframe').getByRole('heading', { level: 1 })).toHaveText(
    'The wrong court',
  );
  const steps = await page.evaluate(() => history.length);

  await what(page).focus();
  await page.keyboard.type('Slow b');
  await leadsTo(page, '/en/embed/slow-burn/');
  await expect(page.frameLocator('.embed__page iframe').getByRole('heading', { level: 1 })).toHaveText('Slow burn');
  await expect(what(page), 'the frame leaves the focus alone').toBeFocused();
  await expect(code(page, 'a')).toHaveText(/\/en\/practice\/slow-burn\/$/);

  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.getByLabel('Colour of links and buttons').fill('#aa3300');
  await leadsTo(page, '#theme=dark&accent=aa3300');
  await page.getByRole('button', { name: 'Back to our colour' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Colour of links and buttons')).toBeFocused();
  await leadsTo(page, '#theme=dark');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Height in pixels')).toBeFocused();
  await page.keyboard.type('100');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Set to 420.', { exact: true }).first()).toBeVisible();
  await expect(page.getByLabel('Height in pixels')).toHaveValue('420');
  await expect(preview(page)).toHaveAttribute('height', '420');
  await page.getByLabel('Show “Leave this site”').focus();
  await page.keyboard.press('Space');
  await leadsTo(page, '#theme=dark&exit=off');
  await page.getByRole('button', { name: '320: phone' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await preview(page).boundingBox())?.width).toBe(320);
  expect(await page.evaluate(() => history.length), 'one step back leads away from here').toBe(steps);

  await expect(code(page, 'c')).toContainText(
    'theme="dark" quick-exit="off" load="click" label="Open “Slow burn”" events>',
  );
  await way(page, 'A frame (iframe)').getByRole('button', { name: 'Copy the code' }).focus();
  await page.keyboard.press('Enter');
  await expect(way(page, 'A frame (iframe)').getByText('Copied.')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  const expected = await code(page, 'b').textContent();

  const other = await otherSite();
  await page.goto(other.url);
  // No page of ours may read the clipboard.
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  expect(pasted).toBe(expected);
  await page.setContent(pasted);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Slow burn');
  await frame.getByRole('button', { name: /Next message/ }).click();
  await expect(page.getByRole('link', { name: 'Slow burn' })).toBeVisible();
  other.stop();
  expect(errors).toEqual([]);
});

test('where copying is not allowed the text is marked; a copy on a device says that it is one', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(ADDRESS);
  await way(page, 'A link').getByRole('button').click();
  await expect(way(page, 'A link').getByText('The text is marked now')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(await code(page, 'a').textContent());
  await expect(page.getByText('You are looking at a copy on your own device')).toBeVisible();
  await expect(code(page, 'policy')).toHaveText(/^frame-src (http:\/\/127\.0\.0\.1:\d+); script-src \1$/);

  await what(page).selectOption('The money finder');
  await expect(page.getByText('Meant for people to whom it happened.')).toBeVisible();
  await what(page).selectOption({ value: 'lesson/first-hello' });
  await expect(page.getByText('Meant for people to whom it happened.')).toBeHidden();
  await expect(code(page, 'a')).toHaveText(/\/en\/learn\/first-hello\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is the code to change, and a list of all that can be shown but the forms', async ({ page }) => {
    await page.goto('en/about/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Use this on your site' }).click();
    await expect(page.locator('embed-builder')).toBeHidden();
    await expect(page.locator('.embed__pattern pre')).toContainText('<iframe src="FRAME" title="TITLE"');
    const offered = await page
      .locator('.embed__list li > a:first-child')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)));
    const frames = pagesLike(/^en\/embed\/(lesson\/)?[^/]+\/$/).filter(
      (each) => !/\/(form-\w+|help|course)\/$/.test(each),
    );
    expect(offered.toSorted()).toEqual(frames);
  });
});
