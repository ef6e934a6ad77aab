/** Lines to swap, and cards for helpers. */
import { expect, test } from '@playwright/test';

const WORDS = 'en/learn/words-that-keep-the-door-open/';
const COUNTER = 'en/learn/at-the-counter-in-the-staff-room/';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('six lines stand there, each with three others, the answer they may bring, and the reason', async ({ page }) => {
    await page.goto(WORDS);
    const swaps = page.locator('word-swap');
    await expect(swaps).toHaveCount(6);
    for (const swap of await swaps.all()) {
      await expect(swap.locator('[data-old]')).toBeVisible();
      const options = swap.locator('.prose-option:not(.swap__own)');
      await expect(options).toHaveCount(3);
      for (const option of await options.all()) {
        await expect(option.locator('label')).toBeVisible();
        await expect(option.locator('.bubble')).toBeVisible();
        expect((await option.locator('.prose-option__feedback').innerText()).length).toBeGreaterThan(60);
      }
      for (const control of await swap.locator('button, input, textarea').all()) await expect(control).toBeHidden();
    }
    await expect(page.getByText('Does it leave them the decision?')).toHaveCount(7);
    await expect(page.getByText('Does it leave them the decision?').last()).toBeVisible();
  });
});

test('by keyboard: the new line takes the place of the old one, then the answer, then the reason', async ({ page }) => {
  await page.goto(WORDS);
  const swap = page.locator('word-swap').first();
  const [old, fresh] = [swap.locator('[data-old]'), swap.locator('[data-new]')];
  await expect(fresh).toBeHidden();
  await swap.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(fresh).toBeFocused();
  await expect(fresh).toContainText('What do you like about him?');
  await expect(old).toContainText('(taken back)');
  await expect(old.locator('> :last-child')).toHaveCSS('text-decoration-line', 'line-through');
  const brought = swap.locator('[data-brings]');
  await expect(brought.locator('.bubble')).toContainText('He asked how the jam came out.');
  await expect(brought).toContainText('This keeps the door open.');

  await swap.getByRole('radio').nth(1).check();
  await swap.getByRole('button', { name: 'Say this instead' }).click();
  await expect(fresh).toContainText('a little odd about him');
  await expect(brought.locator('.bubble')).toHaveCount(1);
  await expect(brought).toContainText('Another line leaves more room.');
  await swap.getByRole('button', { name: 'Show what the other lines may bring' }).click();
  for (const option of await swap.locator('.prose-option:not(.swap__own)').all())
    await expect(option.locator('.bubble')).toBeVisible();
});

test('with nothing chosen or nothing written it says so', async ({ page }) => {
  await page.goto(WORDS);
  const swap = page.locator('word-swap').first();
  await swap.getByRole('button', { name: 'Say this instead' }).click();
  await expect(swap).toContainText('Choose one of the lines first.');
  await expect(page.locator('[role="status"]')).toHaveText('Choose one of the lines first.');
  await swap.getByRole('radio', { name: 'Write my own line' }).check();
  await swap.getByRole('button', { name: 'Say this instead' }).click();
  await expect(swap).toContainText('Write your line first.');
  await expect(swap.getByRole('textbox')).toBeFocused();
});

test('a line of one’s own is shown as text, asked about, not judged, and kept nowhere', async ({ page }) => {
  await page.goto(WORDS);
  const swap = page.locator('word-swap').first();
  await swap.getByRole('radio', { name: 'Write my own line' }).check();
  await swap.getByRole('textbox').fill('How are you? <b>Really</b>');
  await swap.getByRole('button', { name: 'Say this instead' }).click();
  await expect(swap.locator('[data-new]')).toContainText('How are you? <b>Really</b>');
  const brought = swap.locator('[data-brings]');
  await expect(brought.getByRole('listitem')).toHaveCount(3);
  await expect(brought.locator('.bubble, .prose-option__verdict')).toHaveCount(0);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept + page.url()).not.toContain('Really');
  await page.reload();
  await expect(swap.locator('textarea')).toHaveValue('');
});

test('each card for helpers has three questions, what to leave out, what is next, and help; it prints alone', async ({
  page,
}) => {
  await page.goto(COUNTER);
  await page.evaluate(() => (window.print = () => undefined));
  const cards = page.locator('.role-card');
  await expect(cards.getByRole('heading')).toHaveText(
    ['bank staff', 'teachers', 'faith leaders', 'community leaders'].map((who) => `Card for ${who}`),
  );
  for (const card of await cards.all()) {
    await expect(card.locator('ol > li')).toHaveCount(3);
    for (const part of ['Leave out:', 'Next:', 'Where help is:']) await expect(card).toContainText(part);
  }
  await cards.nth(1).getByRole('button').click();
  await page.setViewportSize({ width: 657, height: 986 });
  await page.emulateMedia({ media: 'print' });
  await expect(cards.nth(1)).toBeVisible();
  expect((await cards.nth(1).boundingBox())!.height, 'half a page').toBeLessThan(986 / 2);
  await expect(cards.nth(0)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});
