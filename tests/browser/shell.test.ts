/** What stands around the content of a page, and the ways in: front door, start page, course map. */
import { expect, test } from '@playwright/test';
import { FRAME, LESSON, htmlOf, pages, pagesLike } from './built-pages.ts';
import { layoutShift } from './layout-shift.ts';

test.use({ serviceWorkers: 'block' });

test('the way to the content leads there', async ({ page }) => {
  await page.goto('/en/learn/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the head marks where one is', async ({ page }) => {
  await page.goto('/en/learn/');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Learn' })).toHaveAttribute('aria-current', 'page');
  await page.goto(`/${pagesLike(LESSON)[0]}`);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Learn' })).toHaveAttribute('aria-current', 'true');
});

test('what stays while one scrolls never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/${pagesLike(LESSON)[0]}`);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Shift+Tab');
    const isCovered = await page.evaluate(() => {
      const active = document.activeElement?.getBoundingClientRect();
      const bar = document.querySelector('.top__bar')?.getBoundingClientRect();
      return (
        !document.activeElement?.closest('header') &&
        active !== undefined &&
        bar !== undefined &&
        active.bottom <= bar.bottom
      );
    });
    expect(isCovered).toBe(false);
  }
});

test.describe('the front door', () => {
  test('leads on to the reader’s language', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/en\/$/);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('lists the languages', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('main').getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(/\/en\/$/);
    });
  });
});

test.describe('the start page', () => {
  test('shows a message to answer, and a reply goes on in the conversation', async ({ page }) => {
    await page.goto('/en/');
    const turn = page.getByRole('region', { name: /shows you a message/ });
    await expect(turn.locator('.bubble').first()).toBeVisible();
    const reply = turn.getByRole('link').first();
    const words = (await reply.textContent()) ?? '';
    await reply.click();
    await expect(page).toHaveURL(/\/en\/practice\/wrong-court\//);
    await expect(page.locator('[data-part="log"]')).toContainText(words);
  });

  test('on a small phone the message is on the first screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/en/');
    const box = await page.locator('.first-turn .bubble .words').first().boundingBox();
    expect(box?.y).toBeLessThan(640);
  });

  test('leads somebody in need to help in one step', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: 'Is it happening to you now?' }).click();
    await expect(page).toHaveURL(/\/en\/help\/$/);
  });

  test('says the old name once, where it leads to the page that explains it', () => {
    const text = htmlOf('en/').replace(/<head>[\s\S]*<\/head>/, '');
    expect(text.match(/pig butchering/gi)).toHaveLength(1);
  });

  test('works on paper: no head, no end, no button', async ({ page }) => {
    await page.goto('/en/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.locator('footer')).toBeHidden();
    await expect(page.locator('.leave')).toBeHidden();
  });
});

test('the course map leads to every lesson', async ({ page }) => {
  await page.goto('/en/learn/');
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)));
  for (const lesson of pagesLike(LESSON)) expect(links).toContain(lesson);
});

test('the page for addresses that name nothing works at any depth', async ({ page }) => {
  const answer = await page.goto('/en/no/such/page/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('no page moves after its first paint', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const address of ['en/', 'en/learn/', 'en/help/', ...pagesLike(LESSON)]) {
    await page.goto(`/${address}`, { waitUntil: 'load' });
    expect(await layoutShift(page), address).toBe(0);
  }
});

test('the neutral page has nothing of ours, and frames have no head', () => {
  expect(htmlOf('away/')).not.toMatch(/Off Script|scam|stylesheet|boot\.js|<script/);
  for (const frame of pages.filter((address) => FRAME.test(address)))
    expect(htmlOf(frame), frame).not.toContain('class="top"');
});
