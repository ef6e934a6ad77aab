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
async function vote(page: Page, hands: readonly number[], choose: number): Promise<void> {
  const inputs = page.locator('.tray .ballot input');
  for (const [reply, count] of hands.entries()) {
    for (let tabs = 0; tabs < (reply === 0 ? 2 : 4); tabs += 1) await page.keyboard.press('Tab');
    await expect(inputs.nth(reply)).toBeFocused();
    await page.keyboard.type(String(count));
  }
  // Back to the button of the chosen reply: two after its own field, and each reply before takes four.
  const back = (hands.length - 1 - choose) * 4 - 2;
  for (let tabs = 0; tabs < Math.abs(back); tabs += 1) await page.keyboard.press(back > 0 ? 'Shift+Tab' : 'Tab');
  await page.keyboard.press('Enter');
}

test('a class plays a scene to its end by keyboard, is told what most want, and votes again', async ({ page }) => {
  await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
  await page.goto('en/teach/class/the-bank-rings/');
  await expect(page.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
  await expect(page.locator('class-vote [data-part="wait"]')).toBeVisible();
  await page.locator('[data-act="next"]').focus();

  let decisions = 0;
  const lettered: string[] = [];
  while ((await goOn(page)) === 'decision') {
    const ballot = page.locator('.tray .ballot');
    await expect(ballot.locator('h3')).toBeFocused();
    await expect(page.locator('.tray .reply:visible')).toHaveCount(0);
    const replies = await ballot.locator('.ballot__words').allInnerTexts();
    expect(replies.length).toBeGreaterThan(1);
    expect(await ballot.locator('.ballot__letter').allInnerTexts()).toEqual(
      ['A', 'B', 'C', 'D'].slice(0, replies.length),
    );
    lettered.push(...replies);
    if (decisions === 0) {
      const [leads, input] = [ballot.locator('[data-ballot="leads"]'), ballot.locator('input').nth(1)];
      await expect(leads).toHaveText('Nothing is counted yet.');
      // Card by card, one too many, and all of it away again.
      await page.keyboard.type('bbabb');
      await expect(leads).toHaveText('Most want B: 4 of 5. You decide.');
      await ballot.getByRole('button', { name: 'Undo a count' }).press('Enter');
      await expect(input).toHaveValue('3');
      await ballot.getByRole('button', { name: 'Clear counts' }).press('Enter');
      await expect(input).toHaveValue('0');
      await ballot.locator('h3').focus();
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
  await page.locator('.after__ending').getByRole('button', { name: 'Vote again' }).press('Enter');
  await expect(again.locator('h2')).toBeFocused();
  // The same replies under the same letters, and the way the class went.
  expect(await again.locator('.ballot__words').allInnerTexts()).toEqual(lettered);
  const ballot = again.locator('.ballot').first();
  await expect(ballot.locator('li:has([data-ballot="taken"]:not([hidden])) .ballot__letter')).toHaveText('B');
  await ballot.locator('h3').focus();
  await page.keyboard.type('bba');
  await expect(ballot.locator('.ballot__line [data-ballot="count"]')).toHaveText(
    [12, 1, 4, 2, 4, 0]
      .slice(0, 2 * (await ballot.locator('li').count()))
      .map((count, at) => `${at % 2 ? 'Now' : 'Then'}: ${count}`),
  );
  await expect(ballot.locator('[data-ballot="leads"]')).toHaveText('Most want B now: 2 of 3.');
  expect(await axeFindings(page, 'voting again')).toEqual([]);

  // The other way is played from there, and the first hands are still there.
  const other = await ballot.locator('.ballot__words').first().innerText();
  await ballot.getByRole('button', { name: /^Play this: A/ }).press('Enter');
  await expect(page.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
  await expect(page.locator('[data-part="log"]')).toContainText(other.replace(/^“|”$/g, ''));
  await expect(again).toBeHidden();
  await page.locator('[data-act="undo"]').click();
  await expect(page.locator('.tray .ballot input').first()).toHaveValue('12');
  // Hands are in the page alone, and what a class did is not noted as somebody's own progress.
  const kept = await page.evaluate(() => [
    Object.keys(localStorage),
    Object.keys(sessionStorage).sort(),
    location.hash,
  ]);
  expect(kept).toEqual([[], ['places', 'seen'], '']);
});

test('what is for a school class stands apart, with its ages, and is found where teachers look', async ({ page }) => {
  await page.goto('en/teach/class/');
  const list = (id: string) => page.locator(`section[aria-labelledby="${id}"]`);
  await expect(list('adults').getByRole('link', { name: /^The bank rings/ })).toBeVisible();
  // What comes near despair, and the tracks for helpers and for those it happened to, are not for a show of hands.
  for (const title of [/^Sunday calls/, /^Between us/, /^Talk to Dad/, /^The money finder/, /for school/])
    await expect(list('adults').getByRole('link', { name: title })).toHaveCount(0);
  const ways = await list('school')
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(ways.map((way) => way.split('/').at(-2))).toEqual([
    'optimise-to-earn-school',
    'night-shift',
    'gate-14-school',
    'professors-circle-school',
  ]);
  await expect(list('school').getByText('Ages 16 to 18')).toHaveCount(3);
  for (const [address, within] of [
    ['en/practice/', '[aria-labelledby="school"]'],
    ['en/teach/easy-money/', '#step-jessa'],
    ['en/teach/would-you-take-this-job/', '.plan-step'],
  ] as const) {
    await page.goto(address);
    const led = await page
      .locator(within)
      .getByRole('link', { name: 'Vote on it as a class' })
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(led.length, address).toBeGreaterThan(0);
    for (const way of led) expect(ways).toContain(way);
  }
  await page.goto(ways[0]!);
  await expect(page.getByRole('heading', { name: 'If something like this happens to you' })).toBeVisible();
});

test('a class votes inside the slide, and the slides go on from there', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('en/teach/easy-money/run/#10');
  const element = page.locator('.slide:visible iframe');
  const frame = page.frameLocator('.slide:visible iframe');
  await expect(frame.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
  await frame.locator('body').evaluate((body) => {
    const [next, tray] = ['[data-act="next"]', '.tray'].map((one) => body.querySelector<HTMLElement>(one)!);
    for (let presses = 0; presses < 60 && tray!.dataset['waiting'] === 'next'; presses += 1) next!.click();
  });
  await frame.locator('.ballot h3').focus();
  await page.keyboard.type('aab');
  await expect(frame.locator('.ballot [data-ballot="leads"]')).toHaveText('Most want A: 2 of 3. You decide.');
  // All of it is on the screen: what is voted on, the counts, and the way out.
  const box = (await element.boundingBox())!;
  for (const part of ['.ballot h3', '.ballot li:last-child', '.ballot__foot', '.tray__out summary']) {
    const { y, height } = (await frame.locator(part).boundingBox())!;
    expect(y, part).toBeGreaterThanOrEqual(box.y);
    expect(y + height, part).toBeLessThanOrEqual(box.y + box.height);
  }
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-part="number"]')).toHaveText(/^11 of/);
  await page.keyboard.press('PageUp');
  await expect(frame.locator('.ballot input').first()).toHaveValue('2');
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
