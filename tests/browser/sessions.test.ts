/** Every session plan: safe first, the minutes true, every link alive, the help slide filled in this window only. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { htmlOf, pages, pagesLike } from './built-pages.ts';

const plans = pagesLike(/^en\/teach\/[^/]+\/$/).filter((address) => htmlOf(address).includes('data-plan='));

test.use({ serviceWorkers: 'block' });

/** Everything that the page has kept, as one text. */
const kept = (page: Page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

test('every plan begins with what keeps people safe, takes as long as it says, and leads somewhere', async ({
  page,
}) => {
  test.setTimeout(30_000 + plans.length * 10_000);
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
  expect(plans.length).toBeGreaterThan(4);
  for (const address of plans) {
    await page.goto(`/${address}`);
    const headings = await page.locator('main h2').allTextContents();
    expect(headings[0], address).toBe('First: what keeps people safe');
    expect(headings.indexOf('Step by step'), address).toBeGreaterThan(0);
    await expect(page.locator('.plan-safe'), address).toContainText('Never ask');

    const minutes = await page
      .locator('[data-minutes]')
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['minutes'])));
    const sum = minutes.reduce((all, one) => all + one, 0);
    await expect(page.locator('main header .label'), address).toContainText(`${sum} minutes`);
    await expect(page.locator('.plan-minutes tfoot'), address).toContainText(`${sum} minutes in all`);

    // Its files for paper have a test of their own.
    const links = await page
      .locator('main a[href]:not([download])')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links.filter((each) => each.startsWith(new URL(page.url()).origin))) {
      const { pathname, hash } = new URL(link);
      expect(pages, `${address}: ${link}`).toContain(pathname.slice(1));
      if (hash && `/${address}` === pathname) await expect(page.locator(hash), `${address}: ${hash}`).toBeAttached();
    }

    const before = await kept(page);
    const slide = page.locator('help-slide');
    await slide.getByText('Choose the country for this slide').click();
    await slide.getByRole('link', { name: 'United Kingdom' }).click();
    await expect(slide.getByRole('heading', { name: 'Numbers: United Kingdom' })).toBeFocused();
    expect(await slide.locator('recap-card a[href^="tel:"]').count()).toBeGreaterThan(2);
    await slide.getByText('Choose the country for this slide').click();
    await slide.getByRole('link', { name: 'Kenya' }).click();
    await expect(slide.locator('recap-card h4')).toHaveText(['Numbers: Kenya']);
    expect(page.url()).toBe(new URL(`/${address}`, page.url()).href);
    expect(await kept(page), 'the choice is kept nowhere').toBe(before);

    for (const answers of await page.locator('.plan-answers > summary').all()) await answers.click();
    const findings = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}`));
    });
    expect(findings, address).toEqual([]);
  }
});

test('the table of minutes and the slide print alone; the table fits on one page of either paper', async ({ page }) => {
  test.setTimeout(30_000 + plans.length * 10_000);
  await page.addInitScript(() => {
    window.print = () => undefined;
    // Making a PDF is printing: after the first one the whole page would be back.
    addEventListener('afterprint', (event) => event.stopImmediatePropagation());
  });
  const pagesOn = async (format: string) =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
  for (const address of plans) {
    await page.goto(`/${address}`);
    await page.getByRole('button', { name: 'Print this table alone' }).click();
    for (const paper of ['A4', 'Letter']) expect(await pagesOn(paper), `${address} on ${paper}`).toBe(1);
    await page.reload();
    await page.getByRole('button', { name: 'Print this slide alone' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.plan-slide__sheet')).toBeVisible();
    await expect(page.locator('.plan-steps')).toBeHidden();
    await page.emulateMedia({ media: null });
  }
});

test('what is ticked before a session is kept nowhere', async ({ page }) => {
  await page.goto('/en/teach/before-you-run-it/');
  const boxes = page.getByRole('checkbox');
  expect(await boxes.count()).toBe(8);
  const before = await kept(page);
  await boxes.first().check();
  await page.reload();
  await expect(boxes.first()).not.toBeChecked();
  expect(await kept(page)).toBe(before);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a plan is whole: steps, sheets, answers, and the way to the numbers of a country', async ({ page }) => {
    for (const address of plans) {
      await page.goto(`/${address}`);
      expect(await page.locator('.plan-step').count(), address).toBeGreaterThan(3);
      for (const part of await page.locator('.plan-sheet recap-card').all()) await expect(part).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await page.getByText('Choose the country for this slide').click();
      await page.getByRole('link', { name: 'Kenya' }).click();
      await expect(page).toHaveURL(/\/en\/help\/ke\/$/);
    }
    await page.goto(`/${plans.find((address) => address.includes('four-tests'))}`);
    await page.getByText('The answers: Six messages').click();
    await expect(page.locator('.plan-answers li').first()).toBeVisible();
  });

  test('a teacher finds them from the home page, and from the end of any page', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: 'I teach, or I run a group' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('For those who teach or run a group');
    for (const address of plans)
      await expect(page.locator(`main a[href*="${address.split('/').at(-2)}"]`)).toBeVisible();
    await page.goto('/en/help/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'For teachers' }).click();
    await expect(page).toHaveURL(/\/en\/teach\/$/);
  });
});
