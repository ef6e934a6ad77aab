import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';

/** Enter on what has focus until the conversation asks something, or is over. */
async function goOn(page: Page): Promise<'decision' | 'over'> {
  for (let presses = 0; presses < 60; presses += 1) {
    const now = await page.evaluate(() => {
      const [chat, tray] = ['chat-scenario', '.tray'].map((one) => document.querySelector<HTMLElement>(one));
      return { mode: chat?.dataset['mode'], waiting: tray?.dataset['waiting'] };
    });
    if (now.mode === 'after') return 'over';
    if (now.waiting === 'choice') return 'decision';
    if (now.waiting === 'predict') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  throw new Error('the conversation neither asks nor ends');
}

/** From the head of a ballot: Tab to the field of each reply, type so many hands; then Tab to the button of one. */
async function vote(page: Page, hands: readonly number[], choose?: number): Promise<void> {
  const inputs = page.locator('.ballot').first().locator('input');
  const buttons = choose === undefined ? 3 : 4;
  for (const [reply, count] of hands.entries()) {
    for (let tabs = 0; tabs < (reply === 0 ? 2 : buttons); tabs += 1) await page.keyboard.press('Tab');
    await expect(inputs.nth(reply)).toBeFocused();
    await page.keyboard.type(String(count));
  }
  if (choose === undefined) return;
  // Back to the button of the chosen reply: two after its own field, and each reply before takes four.
  const back = (hands.length - 1 - choose) * buttons - 2;
  for (let tabs = 0; tabs < Math.abs(back); tabs += 1) await page.keyboard.press(back > 0 ? 'Shift+Tab' : 'Tab');
  await page.keyboard.press('Enter');
}

test('a class plays a scene to its end by keyboard, is told what most want, and votes again', async ({ page }) => {
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
  await page.goto('en/teach/class/');
  await expect(page.getByRole('link', { name: /^The bank rings/ })).toBeVisible();
  // What comes near despair, and the tracks for helpers and for those it happened to, are not for a show of hands.
  for (const title of [/^Sunday calls/, /^Between us/, /^Talk to Dad/, /^The money finder/])
    await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await page.goto('en/teach/class/the-bank-rings/');
  await expect(page.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
  await expect(page.locator('class-vote [data-part="wait"]')).toBeVisible();
  await page.locator('[data-act="next"]').focus();

  let decisions = 0;
  let first = '';
  while ((await goOn(page)) === 'decision') {
    const ballot = page.locator('.ballot');
    await expect(ballot.locator('h3')).toBeFocused();
    const replies = await ballot.locator('.ballot__words').allInnerTexts();
    expect(replies.length).toBeGreaterThan(1);
    if (decisions === 0) {
      first = replies[0] ?? '';
      await expect(ballot.locator('[data-part="leads"]')).toHaveText('No hands are counted yet.');
    }
    await vote(
      page,
      replies.map((_, reply) => (reply === 0 ? 12 : 4)),
      1,
    );
    decisions += 1;
    // Most wanted the first; whoever leads chose the second, and the conversation followed.
    await expect(page.locator('[data-part="log"]')).toContainText(replies[1]!.replace(/^“|”$/g, ''));
    if (decisions === 1) await expect(page.locator('.tray :focus')).toHaveCount(1);
  }
  expect(decisions).toBeGreaterThan(1);

  const again = page.locator('class-vote [data-part="again"]');
  await expect(again.locator('.ballot')).toHaveCount(decisions);
  await again.locator('h3').nth(1).focus();
  await vote(page, [3, 13]);
  await expect(again.locator('[data-part="counts"]').first()).toHaveText('Then: 12 · Now: 3');
  await expect(again.locator('[data-part="leads"]').first()).toContainText(/^Most hands: .*, 13 of 16\. You decide\.$/);
  await again.getByRole('button', { name: `One less for “${first}”` }).press('Enter');
  await expect(again.locator('[data-part="counts"]').first()).toHaveText('Then: 12 · Now: 2');
  expect(await axeFindings(page, 'voting again')).toEqual([]);

  // The other way can be played as well, and the first hands are still there.
  await page.locator('.afterwards summary').first().click();
  await page.locator('.afterwards button').first().click();
  await expect(page.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
  await expect(again).toBeHidden();
  // Hands are in the page alone, and what a class did is not noted as somebody's own progress.
  const kept = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage).sort(), location.hash]);
  expect(kept).toEqual([[], ['places', 'seen'], '']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole conversation can be read to a group, with a word on the board', async ({ page }) => {
    await page.goto('en/teach/class/the-bank-rings/');
    await expect(page.getByText('count hands on the board')).toBeVisible();
    await expect(page.locator('.script [data-step]').first()).toBeVisible();
    await expect(page.locator('class-vote input')).toHaveCount(0);
  });
});
