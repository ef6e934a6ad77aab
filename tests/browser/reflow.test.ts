/** Nothing is lost where text is spaced widely or everything is large. Small screens: every-page.test.ts. */
import { type Page, expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'block' });

/** How far the page reaches beyond the screen, and what sticks out farthest. */
const beyond = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over <= 0) return '';
    const worst = [...document.querySelectorAll('body *')]
      .filter((each) => each.checkVisibility())
      .map((each) => ({ each, end: each.getBoundingClientRect().right }))
      .sort((a, b) => b.end - a.end)[0];
    return `${over} px: <${worst?.each.tagName.toLowerCase()} class="${worst?.each.getAttribute('class') ?? ''}">`;
  });

test('wider spacing of text breaks nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['en/', 'en/learn/', 'en/help/', 'en/practice/']) {
    await page.goto(`/${address}`);
    // The spacing of WCAG 1.4.12, set as a reader's own sheet would.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await beyond(page), address).toBe('');
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('header a, .button, .button--quiet, h1, h2')]
        .filter(
          (each) =>
            each.checkVisibility() &&
            each.scrollWidth > each.clientWidth + 1 &&
            getComputedStyle(each).display !== 'inline',
        )
        .map((each) => each.textContent),
    );
    expect(cut, address).toEqual([]);
  }
});

test('at 400 % on a wide screen everything stands in one column', async ({ page }) => {
  await page.setViewportSize({ width: 1280 / 4, height: 256 });
  for (const address of ['en/', 'en/learn/', 'en/help/']) {
    await page.goto(`/${address}`);
    expect(await beyond(page), address).toBe('');
    const held = await page.evaluate(() => {
      scrollTo(0, 2000);
      return document.querySelector('.top__bar')?.getBoundingClientRect().bottom ?? 0;
    });
    // The part that stays leaves room to read.
    expect(held, address).toBeLessThan(256 / 2);
  }
});
